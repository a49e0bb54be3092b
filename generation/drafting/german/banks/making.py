"""What to do when something comes into being. In German, in the notation of `banks/shape.py`."""

from __future__ import annotations

NOVEL = """
# start: die ersten Seiten
> Du weißt, von wem du erzählst, was die Figur will und was ihr im Weg steht
> Die ersten Seiten stehen, so roh sie sind
* Schreib {min} Minuten ohne anzuhalten über deine Hauptfigur: was sie will, was sie fürchtet
- Schreib in drei Sätzen auf, wie es anfängt, kippt und endet
* Schreib {min} Minuten am ersten Auftritt, ohne zu verbessern
- Leg Ort, Zeit und Heft oder Datei fest, an denen du schreibst, und räum sie frei
* Schreib {min} Minuten weiter und hör mitten im Satz auf, damit es morgen leicht anfängt
# practise: eine feste Schreibzeit
> Du schreibst an festen Tagen, ob es gut wird oder nicht
> Zwei Szenen stehen im Rohbau
* Schreib {min} Minuten die nächste Szene: Ort, Streit, Wendung
* Schreib {min} Minuten nur Dialog, kein „sagte er“
- Sammle {min} Minuten lang Einzelheiten: Gerüche, Gesten, Sätze, die du gehört hast
+ Schreib {min} Minuten an der Szene, vor der du dich drückst
* Schreib {min} Minuten weiter, wo du aufgehört hast, ohne zurückzulesen
# deepen: zum Kern
> Die wichtigste Szene ist geschrieben
> Du weißt, was jede Figur verschweigt
+ Schreib {min} Minuten die Szene, um die sich alles dreht
* Schreib dieselbe Szene {min} Minuten aus der Sicht der anderen Figur und behalt das Beste
* Schreib {min} Minuten an dem, was zwischen zwei fertigen Szenen fehlt
- Lies {min} Minuten laut und streich an, wo du schneller wirst
+ Schreib {min} Minuten am Stück, das Internet ausgeschaltet
# finish: ein Stück zu Ende bringen
> Ein Abschnitt ist fertig genug, um ihn jemandem zu zeigen
> Du hast gestrichen, was nicht gebraucht wird
+ Schreib {min} Minuten auf das Ende des Abschnitts zu
* Überarbeite {min} Minuten: das erste und das letzte Wort jedes Absatzes, dann die Verben
* Lies alles laut vor und streich, was du beim Lesen überspringst
- Gib jemandem die besten Seiten und bitte um eine einzige Rückmeldung: Wo wolltest du weiterlesen?
# review: was da ist
> Du weißt, was du hast und was fehlt
- Lies die ersten Seiten und schreib auf, was die Geschichte inzwischen besser weiß
- Schreib die Liste der Szenen, die noch fehlen, je eine Zeile
* Schreib {min} Minuten etwas ganz anderes, nur für dich
~ Schreib {min} Minuten <die nächste Szene|nur Dialog|an der schwächsten Stelle|ohne zurückzulesen|von Hand|am Ende weiter>, <und hör mitten im Satz auf|das Telefon in einem anderen Zimmer|und zähl danach die Wörter|mit einer Frage für morgen>
"""

DAILY_WRITING = """
# start: jeden Tag ein paar Zeilen
> Du hast an mehreren Tagen geschrieben, gut oder nicht
> Ort und Uhrzeit sind immer dieselben
* Schreib {min} Minuten ohne anzuhalten über das, was dir gerade im Kopf liegt
- Leg Heft oder Datei bereit und schreib über das Zimmer, in dem du sitzt
* Schreib {min} Minuten über etwas, das du gestern gesehen hast
- Schreib eine Liste von <10> Dingen, über die du schreiben könntest, und fang mit einem an
# practise: eine Gewohnheit
> Das Schreiben braucht keine Überredung mehr
* Schreib {min} Minuten eine Erinnerung auf, mit Geruch und Geräusch
* Schreib {min} Minuten einen Brief, den du nicht abschickst
- Schreib {min} Minuten über einen Satz, den jemand zu dir gesagt hat
* Schreib {min} Minuten, ohne ein Wort zu streichen
# deepen: genauer werden
> Ein Text ist dabei, den du aufheben willst
+ Schreib {min} Minuten über das, worüber du sonst nicht schreibst
* Nimm eine alte Seite und schreib sie {min} Minuten neu, halb so lang
* Schreib {min} Minuten aus der Sicht von jemand anderem
- Lies {min} Minuten jemanden, der gut schreibt, und ahme einen Absatz nach
# finish: ein fertiges Stück
> Ein kurzer Text ist fertig
+ Such den besten Text des Monats und arbeite {min} Minuten an ihm
* Lies ihn laut, streich, was stolpert, und schreib den Schluss neu
- Zeig ihn jemandem oder heb ihn bewusst für dich auf
# review: was entstanden ist
> Du weißt, wann und worüber du gern schreibst
- Blättere durch den Monat und streich die drei besten Sätze an
- Schreib auf, wie das Schreiben im nächsten Monat seinen Platz behält
~ Schreib {min} Minuten <über den heutigen Tag|an einer Erinnerung|ohne anzuhalten|eine Szene, die du beobachtet hast|an einem angefangenen Text|einen Brief, den niemand bekommt|über eine Frage, die offen ist>, <von Hand|und streich nichts|und hör auf, solange es gut läuft|mit einem Satz, der dich überrascht>
"""

THESIS = """
# start: Gerüst und erste Seite
> Die Kernaussage steht in einem Satz, und die Gliederung ist fertig
> Die erste Seite ist geschrieben
* Schreib die Kernaussage in einen Satz und die Gliederung in zehn Zeilen
- Leg alles an einen Ort: Unterlagen, Vorgaben, Umfang, Abgabe
* Schreib {min} Minuten roh am leichtesten Abschnitt, ohne zu verbessern
* Sichte {min} Minuten deine Quellen und notier zu jeder einen Satz, wofür du sie brauchst
- Frag nach, was erwartet wird, und schreib drei Maßstäbe auf
# practise: Abschnitt für Abschnitt
> Zwei Abschnitte stehen im Rohbau
> Du schreibst zu festen Zeiten und liest zu anderen
* Schreib {min} Minuten am nächsten Abschnitt, der erste Satz darf schlecht sein
* Schreib {min} Minuten weiter, wo du aufgehört hast
- Füg {min} Minuten lang Belege, Zahlen und Quellen ein, wo noch Lücken stehen
+ {min} Minuten am schwierigsten Abschnitt, das Postfach geschlossen
* Schreib zu jedem Absatz am Rand ein Wort, was er soll; was keins bekommt, fliegt raus
# deepen: der Kern
> Der wichtigste Abschnitt trägt
> Jemand hat hineingelesen
+ Schreib {min} Minuten am Herzstück, ohne Unterbrechung
* Prüf {min} Minuten die Argumente: Behauptung, Grund, Beleg
* Gib einen Abschnitt jemandem zu lesen und frag, was unklar ist
+ Schließ {min} Minuten lang die größte inhaltliche Lücke
- Bau Abbildungen oder Tabellen, die eine halbe Seite Text sparen
# finish: überarbeiten und abgeben
> Alles ist geschrieben; jetzt wird nur noch besser
> Form und Vorgaben stimmen
+ Überarbeite {min} Minuten von hinten nach vorn, Absatz für Absatz
* Kürz {min} Minuten: jeder dritte Satz muss zeigen, dass er nötig ist
* Prüf Formalien: Verzeichnis, Quellen, Seitenzahlen, Namen
- Lies Anfang und Schluss laut; passen sie zueinander?
* Gib die letzte Fassung jemandem mit frischen Augen
# review: nach dem Schreiben
> Du weißt, was dir beim Schreiben geholfen hat
- Schreib auf, wie du beim nächsten Mal anfängst
- Räum die Unterlagen auf und sichere die Endfassung an zwei Orten
* Erledige {min} Minuten lang, was liegen geblieben ist
~ {min} Minuten <am nächsten Abschnitt, roh|an der schwächsten Stelle|Belege und Quellen|überarbeiten, einen Absatz nach dem anderen|kürzen|laut lesen und glätten>, <das Postfach geschlossen|danach eine Zeile, womit es weitergeht|und hör an einer leichten Stelle auf>
"""

BLOG = """
# start: Thema und erste Folge
> Du weißt, für wen du das machst und worüber die nächsten vier Folgen gehen
> Die erste liegt im Rohbau vor
* Schreib auf, für wen du das machst, und sammle <10> Themen, nach denen dieser Mensch sucht
- Such die vier besten Themen aus und leg fest, wann sie erscheinen
* Schreib oder sprich {min} Minuten die erste Folge roh herunter
- Sieh dir zwei gute Beispiele an und notier, wie sie anfangen
# practise: regelmäßig veröffentlichen
> Die erste Folge ist draußen
> Dein Ablauf vom Thema bis zum Veröffentlichen steht auf einem Zettel
+ Mach die nächste Folge fertig: {min} Minuten, ein Gedanke, ein guter Anfang
* Schreib fünf Überschriften und nimm die klarste
* Überarbeite {min} Minuten: die Hälfte streichen, ein Beispiel dazu
- Veröffentliche, und schreib drei Menschen persönlich, dass es da ist
# deepen: besser werden
> Du weißt, was ankommt
> Eine Folge ist dabei, auf die du stolz bist
+ {min} Minuten an der Folge, die am meisten zu sagen hat
* Frag zwei Leute aus deinem Publikum, was ihnen fehlt
* Bau aus einer Folge zwei kleinere Stücke für anderswo
- Sieh die Zahlen an, aber nur fünf Minuten, und notier eine Folgerung
# finish: der Vorrat
> Die nächsten zwei Folgen liegen bereit
+ Mach {min} Minuten lang eine Folge auf Vorrat
* Räum auf: Titel, Bilder, Verweise, die Seite über dich
- Plan die Folge, die den Monat abschließt
# review: wie es weitergeht
> Du weißt, welcher Rhythmus dir passt
- Schreib auf, was am meisten und was am wenigsten Mühe gelohnt hat
- Leg Themen und Tage des nächsten Monats fest
* {min} Minuten Ideen sammeln, ohne sie zu bewerten
~ {min} Minuten: <die nächste Folge roh|überarbeiten und kürzen|fünf Überschriften und ein Anfang|Themen sammeln|mit jemandem aus dem Publikum sprechen>, <ein Gedanke, nicht drei|und veröffentlichen, was fertig ist|mit einem guten Beispiel>
"""

PROJECT = """
# start: Plan und erster Handgriff
> Du weißt, wie es am Ende aussehen soll und was dafür nötig ist
> Der erste sichtbare Schritt ist getan
* Zeichne oder beschreib in zehn Zeilen, wie das fertige Ergebnis aussieht
- Schreib auf, was du brauchst: Material, Werkzeug, Wissen, Hilfe; hak ab, was da ist
* {min} Minuten am kleinsten Stück, das man schon sehen kann
* Such heraus, was am ehesten schiefgeht, und probier genau das {min} Minuten aus
- Leg einen festen Platz an, an dem alles liegen bleiben darf
# practise: Stück für Stück
> Das Grundgerüst steht
> Du arbeitest an festen Tagen daran
* {min} Minuten am nächsten Stück, bis man es sehen kann
+ {min} Minuten an dem Teil, von dem der Rest abhängt
* Besorg oder kläre die eine Sache, die gerade fehlt
* {min} Minuten weiter bis zu einer Stelle, an der du gut aufhören kannst
- Mach ein Foto oder eine Notiz vom Stand und schreib drei nächste Schritte auf
# deepen: der Kern
> Die eine Sache, auf die es ankommt, funktioniert
> Jemand hat es gesehen und etwas dazu gesagt
+ {min} Minuten am schwierigsten Teil, ohne Unterbrechung
* Zeig den Stand jemandem und schreib die beste Rückmeldung auf
* {min} Minuten an dem, was du lieber aufschieben würdest
+ {min} Minuten, um zwei Teile zusammenzubringen
- Streich eine Sache von der Liste, die nicht sein muss
# finish: fertig machen
> Es ist benutzbar, ansehbar oder abgeliefert
> Nichts Wichtiges ist offen
+ {min} Minuten nur fertig machen, nichts Neues anfangen
* Probier alles einmal so, wie es gedacht ist, und behebe, was hakt
* Die letzten Kleinigkeiten: {min} Minuten, eine nach der anderen
- Zeig es, gib es ab oder weih es ein
# review: was entstanden ist
> Du weißt, was gelungen ist und was du das nächste Mal anders machst
- Leg erstes und letztes Bild nebeneinander und schreib drei Sätze dazu
- Räum Werkzeug und Reste auf und schreib auf, was noch aussteht
* {min} Minuten an einer Kleinigkeit, die dich noch stört
~ {min} Minuten <am nächsten sichtbaren Stück|an dem Teil, von dem der Rest abhängt|an einer offenen Kleinigkeit|ausprobieren und beheben|aufräumen und vorbereiten>, <bis zu einer guten Haltestelle|danach drei Worte zum Stand|ohne etwas Neues anzufangen>
"""

ART = """
# start: anfangen
> Material und Platz sind bereit, und die ersten Blätter oder Stücke sind da
> Du weißt, was dich an deinem Thema reizt
- Richte deinen Platz ein und leg das Material so hin, dass du in einer Minute anfangen kannst
* {min} Minuten ohne Ziel: Probier aus, was das Material kann
* Mach <5> schnelle Versuche von je drei Minuten, keiner muss gelingen
- Such drei Arbeiten, die dir gefallen, und notier, was du daran magst
# practise: regelmäßig üben
> Eine Grundtechnik geht dir leichter von der Hand
> Du hast mehr gemacht als verworfen
* {min} Minuten an einer Grundtechnik, langsam
* {min} Minuten nach dem, was vor dir steht, nicht nach dem, was du weißt
+ {min} Minuten an einer etwas größeren Arbeit
- Versuch dasselbe Motiv oder Muster zweimal, ganz verschieden
* {min} Minuten mit einer Beschränkung: eine Farbe, ein Werkzeug, eine Form
# deepen: eine eigene Arbeit
> Eine Arbeit ist im Gange, die dir etwas bedeutet
+ {min} Minuten an deiner eigenen Arbeit, ohne abzusetzen
* {min} Minuten an der Stelle, die noch nicht stimmt
* Sieh dir ein Vorbild genau an und mach einen Ausschnitt davon nach: {min} Minuten
- Stell die Arbeit weg, sieh sie am nächsten Tag an und notier, was fehlt
# finish: fertig werden
> Eine Arbeit ist fertig, und du weißt, wann man aufhört
+ {min} Minuten an den letzten Stellen, dann aufhören
* Mach ein zweites, kleineres Stück zum selben Thema: {min} Minuten
- Signier, rahm, säum oder fotografier die Arbeit und zeig sie jemandem
# review: was entstanden ist
> Du siehst, was sich verändert hat
- Leg alles vom ersten bis zum letzten Stück nebeneinander und such dein liebstes
- Schreib auf, was du als Nächstes versuchen willst, und besorg das Material
* {min} Minuten zum Vergnügen
~ {min} Minuten <an einer Grundtechnik|an deiner eigenen Arbeit|nach der Natur|schnelle Versuche|mit nur einem Werkzeug|etwas Kleines von Anfang bis Ende>, <ohne zu verbessern|mit Musik|und ein Foto vom Ergebnis|im guten Licht>
"""

CRAFT = """
# start: Material und Anfang
> Muster, Maße und Material liegen bereit
> Die Probe stimmt, und der Anfang ist gemacht
- Such Muster oder Anleitung aus, nimm Maß und schreib die Materialliste
* Mach eine Probe, miss nach und pass an: {min} Minuten
* {min} Minuten am Anfang, langsam und gleichmäßig
- Leg alles in einen Korb, der neben deinem Platz steht
# practise: Reihe um Reihe
> Ein Viertel ist geschafft
> Du arbeitest, ohne jeden Schritt nachzulesen
* {min} Minuten weiter, in Ruhe
* {min} Minuten am nächsten Abschnitt der Anleitung
+ {min} Minuten an der Stelle, die etwas schwieriger ist, bei gutem Licht
- Miss nach, zähl nach und notier, wo du bist
# deepen: der schwierige Teil
> Der schwierige Teil liegt hinter dir
+ {min} Minuten am schwierigsten Teil; vorher einmal ganz durchlesen
* {min} Minuten weiter, mit einem Hörbuch oder Musik
* Trenn auf oder bessere aus, was dich stört, und arbeite {min} Minuten weiter
- Halt das Stück an, probier es an oder leg es hin: Stimmt die Größe?
# finish: fertig werden
> Das Stück ist fertig und sieht ordentlich aus
+ {min} Minuten bis zum Ende des letzten Teils
* Näh zusammen, vernäh, säum oder schleif: {min} Minuten für die Kleinigkeiten
- Wasch, bügle, spann oder öl es und mach ein Foto
# review: was du gelernt hast
> Du weißt, was du als Nächstes machst
- Schreib in die Anleitung, was du geändert hast
- Räum Reste und Werkzeug auf und such das nächste Stück aus
* {min} Minuten etwas Kleines aus Resten
~ {min} Minuten <weiter, in Ruhe|am nächsten Abschnitt|an der schwierigen Stelle|mit Musik oder Hörbuch|in Gesellschaft>, <und am Ende nachmessen|bei gutem Licht|bis zu einer guten Haltestelle>
"""
