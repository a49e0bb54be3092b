"""What to do when it is about the body. In German, in the notation of `banks/shape.py`.

A line that does not name the goal itself (`{x}`, or `{q}` in quotation marks) begins with it: "Halbmarathon: Lauf …".
"""

from __future__ import annotations

RUNNING = """
# start: ruhig anfangen
> Jeder Lauf ist so langsam, dass du dabei reden kannst
> Du kennst deinen Ausgangspunkt: ein bequemes Tempo und wie sich die Beine am Tag danach anfühlen
* Lauf {min} Minuten so locker, dass du dabei reden kannst, und geh, wann immer du magst
- Prüf Schuhe, Kleidung und Licht und schreib zwei Strecken ab deiner Haustür auf
* Lauf {min} Minuten locker und notier Tempo und Gefühl: Das ist dein Ausgangspunkt
* {min} Minuten im Wechsel: vier Minuten laufen, eine Minute gehen
* Lauf {min} Minuten locker und dehn danach fünf Minuten lang Waden und Hüfte
# practise: regelmäßig laufen
> Deine Läufe haben feste Tage, mit Ruhe dazwischen
> Ein Lauf dieser Woche ist etwas länger als alle bisher
* Lauf {min} Minuten auf flacher Strecke, so dass du dabei reden kannst
* Lauf {min} Minuten locker und bau gegen Ende sechs flotte Abschnitte von 20 Sekunden ein
+ Längerer Lauf: {min} Minuten langsam, am Ende mit dem Gefühl, dass noch etwas ginge
- {min} Minuten Kraft, damit das Laufen schmerzfrei bleibt: Kniebeugen, Ausfallschritte, Waden, Unterarmstütz
* {min} Minuten mit Tempowechsel: zehn Minuten locker, dann je eine Minute flott und zwei locker
* Erholungslauf: {min} Minuten, langsamer, als es sinnvoll scheint
# deepen: länger und schneller
> Du hältst dein Wunschtempo mehrere Minuten am Stück
> Auf jeden harten Lauf folgt ein lockerer
+ Tempolauf, {min} Minuten: zehn locker, dann gleichmäßig so schnell, wie du es eine Stunde halten könntest, locker heim
* Hügel, {min} Minuten: sechs kurze Anstiege mit Kraft, hinunter gehen, im Flachen locker
+ Langer Lauf: {min} Minuten ruhig und gleichmäßig, mit etwas zu trinken dabei
* Intervalle, {min} Minuten mit Einlaufen: fünfmal drei Minuten flott, dazwischen zwei locker
- {min} Minuten locker, ohne Uhr, mit lockeren Schultern
* Lauf {min} Minuten, die letzten zehn in dem Tempo, das du halten willst
# finish: mit frischen Beinen
> Du hast dein Tempo[ ({target})] auf einer echten Strecke ausprobiert
> Die Tage vor dem Testlauf sind ruhig
* Lauf {min} Minuten mit drei Abschnitten von vier Minuten im Zieltempo[ ({target})]
+ Testlauf, {min} Minuten: warmlaufen, dann dein Wunschtempo[ ({target})] halten, Strecke und Zeit notieren
* {min} Minuten locker, ohne etwas zu beweisen
- Leg alles für den Testlauf bereit: Kleidung, Strecke, Getränk, Startzeit
* Lauf {min} Minuten locker und weck die Beine mit fünf kurzen Steigerungen
# review: was der Monat gebracht hat
> Du weißt, was der Monat mit Tempo, Atem und Beinen gemacht hat
> Die Läufe des nächsten Monats haben ihre Tage
* Lauf {min} Minuten zum Vergnügen, auf einer Strecke, die du magst
- Vergleich deinen ersten mit deinem letzten Lauf (Tempo, Atem, Beine) und schreib auf, was geholfen hat
- Trag die Lauftage des nächsten Monats in deinen Kalender ein
~ Lauf {min} Minuten <auf deiner üblichen Strecke|auf einer neuen Strecke|in Gesellschaft|ohne Uhr|durch den Park>, <so dass du dabei reden kannst|die letzten fünf Minuten etwas flotter|mit Dehnen danach>
"""

SPORT = """
# start: hineinfinden
> Die ersten Einheiten liegen hinter dir, und nichts tut weh, was nicht soll
> Ort, Ausrüstung und Zeiten stehen fest
* {min} Minuten auf leichtem Niveau: Finde heraus, was dir guttut, und hör auf, bevor du müde bist
- Prüf Ausrüstung, Ort und Öffnungszeiten; buch oder pack, was du brauchst
* {min} Minuten: Wärm dich gut auf, dann üb langsam die Grundbewegung
* {min} Minuten, danach eine Notiz: Wie war es, und was probierst du als Nächstes?
# practise: regelmäßig dranbleiben
> Deine Einheiten haben feste Tage, mit einem Ruhetag zwischen den harten
> Die Grundbewegungen fühlen sich weniger ungelenk an
* {min} Minuten: die eine Hälfte an einer Grundtechnik, die andere zum Vergnügen
* {min} Minuten, etwas länger oder lebhafter als beim letzten Mal
- {min} Minuten Beweglichkeit: Hüfte, Schultern, Fußgelenke, Rücken
+ {min} Minuten am Stück, gleichmäßig und mit ruhigem Atem
* {min} Minuten mit jemandem, in einer Gruppe oder mit einem Video; nimm einen Tipp mit nach Hause
# deepen: mehr herausholen
> Eine Einheit war auf gute Weise anstrengend
> Du kennst deinen Schwachpunkt und hast an ihm gearbeitet
+ {min} Minuten mit Anstrengung: fünf harte Abschnitte, dazwischen leicht
* {min} Minuten an deiner schwächsten Technik, langsam und oft
- Sieh zehn Minuten jemandem zu, der es gut kann, und notier zwei Dinge zum Nachmachen
+ {min} Minuten: deine bisher längste ruhige Einheit, wenn es sich gut anfühlt
* {min} Minuten Kraft: Beine, Rumpf und die Muskeln, die du am meisten spürst
# finish: zeigen, was du kannst
> Du hast erreicht, was du wolltest[ ({target})], oder weißt, wie nah du bist
> Kopf und Körper sind ausgeruht
+ {min} Minuten als Test: unter den Bedingungen vom Anfang[, Ziel {target}]; schreib das Ergebnis auf
* {min} Minuten leicht, zwischen zwei anstrengenden Tagen
* {min} Minuten nur mit dem, was dir am meisten Freude macht
- Leg Ausrüstung und Zeit für deine nächste große Einheit fest
# review: was es dir gegeben hat
> Du weißt, was sich seit dem ersten Mal verändert hat
> Der nächste Monat hat seine festen Termine
* {min} Minuten zum Vergnügen, gern in Gesellschaft
- Blick zurück auf Kraft, Schlaf, Laune; schreib auf, was besser geworden ist
- Trag die Tage des nächsten Monats ein und erzähl jemandem davon
~ {min} Minuten <in gleichmäßigem, angenehmem Tempo|von allem ein wenig|mit jemandem zusammen|an einem Schwachpunkt|ohne etwas zu zählen>, und <achte auf eine Sache, die du vorher aussuchst|notier, wie es war|am Ende fünf ruhige Minuten>
"""

FITNESS = """
# start: sanft anfangen
> Du weißt, wo du stehst: ein paar Zahlen, kein Urteil
> Die ersten Einheiten waren so kurz, dass du Lust auf mehr hast
* {min} Minuten für den ganzen Körper: Kniebeugen, Liegestütze am Tisch, Rudern, Unterarmstütz; zwei ruhige Runden
- Schreib deine Ausgangswerte auf: Liegestütze, Sekunden im Unterarmstütz, Treppen ohne Pause
* Geh {min} Minuten zügig, bis dir warm ist, die letzten fünf langsam
* {min} Minuten Beweglichkeit: Nacken, Schultern, Hüfte, Fußgelenke, jede Seite zweimal
- Leg Kleidung, Matte und Flasche bereit und schreib drei Zehn-Minuten-Übungen auf, die immer gehen
# practise: regelmäßig trainieren
> Deine Einheiten haben feste Tage, mit Ruhe zwischen den harten
> Jede Übung wächst um ein, zwei Wiederholungen
* {min} Minuten Kraft: Kniebeugen, Liegestütze, Rudern, Brücke; drei Runden mit je <10>
* {min} Minuten Ausdauer: gehen, radeln oder schwimmen, so dass du noch reden kannst
- Dehn dich {min} Minuten: lange Haltungen, ruhiger Atem, kein Schmerz
* {min} Minuten Kraft: Ausfallschritte, Drücken über Kopf mit Flaschen, seitlicher Stütz; drei Runden
+ {min} Minuten Zirkel: sechs Übungen, 40 Sekunden an, 20 Pause
* Geh {min} Minuten mit Hügeln oder Treppen und notier, wie lange dein Atem braucht, bis er wieder ruhig ist
# deepen: stärker und ausdauernder
> Eine Übung ist deutlich schwerer oder länger als am Anfang
> Du hast die Einheit gefunden, die dir am besten gefällt
+ {min} Minuten Kraft: dieselben Übungen eine Stufe schwerer, langsam beim Absenken
+ {min} Minuten Ausdauer: fünf zügige Abschnitte von drei Minuten, dazwischen zwei leichte
* {min} Minuten Rumpf und Rücken: Unterarmstütz, Brücke, Vierfüßler mit Arm und Bein gestreckt
- {min} Minuten leichte Bewegung: ein Spaziergang, lockere Schultern, kein Ziel
* {min} Minuten für den ganzen Körper mit einer neuen Übung, erst langsam, dann richtig
# finish: messen, was sich getan hat
> Deine Werte sind ein zweites Mal gemessen
> Du hattest einen Tag, auf den du stolz bist
+ {min} Minuten Test: Liegestütze, Stütz, Treppen wie am Anfang; schreib die Zahlen neben die alten
* {min} Minuten mit deiner liebsten Einheit, so gut du kannst
+ Eine lange, leichte Tour: {min} Minuten gehen, radeln oder schwimmen
- Dehn dich {min} Minuten leicht, vor oder nach dem Test
# review: dranbleiben
> Du weißt, welche Einheiten bleiben
> Die Tage des nächsten Monats stehen im Kalender
- Vergleich deine Zahlen und schreib auf, was geholfen und was gestört hat
* {min} Minuten leicht, nur für das gute Gefühl
- Such dir zwei feste Tage für den nächsten Monat aus und trag sie ein
~ {min} Minuten <zügig gehen|Kraft zu Hause|Beweglichkeit für Hüfte und Rücken|Treppen oder Hügel|radeln oder schwimmen|tanzen in der Küche|Rumpf und Gleichgewicht>, <mit Musik|so dass du noch reden kannst|am Ende fünf ruhige Minuten|draußen, wenn es geht>
"""

WALKING = """
# start: losgehen
> Du bist an den meisten Tagen draußen gewesen
> Du kennst zwei Wege, die du gern gehst
- Geh {min} Minuten ab der Haustür, in deinem Tempo, und merk dir, was dir unterwegs gefällt
- Stell Schuhe und Jacke griffbereit und geh {min} Minuten, egal bei welchem Wetter
- Such einen Weg mit Bäumen oder Wasser und geh ihn {min} Minuten
- Geh {min} Minuten und zähl einmal mit, wie weit du kommst
# practise: eine feste Zeit
> Dein Gang hat eine feste Zeit am Tag
> Ein Weg, den du sonst fährst, ging zu Fuß
- Geh {min} Minuten, davon zehn so zügig, dass dir warm wird
- Verbinde deinen Gang mit etwas, das ohnehin ansteht: Brot, Post, eine Haltestelle früher aussteigen
- Geh {min} Minuten mit jemandem, der sonst mit dir telefonieren würde
* Geh {min} Minuten auf einem Weg mit Steigung oder Treppen
# deepen: weiter und zügiger
> Ein Gang war deutlich länger als die anderen
> Du gehst auch, wenn es regnet
* Geh {min} Minuten durch eine Ecke, in der du noch nie warst
- Geh {min} Minuten ohne Telefon und achte nur auf das, was du hörst
* Geh {min} Minuten zügig, mit drei kurzen, schnellen Abschnitten
- Geh {min} Minuten nach dem Essen und merk dir, wie du danach schläfst
# finish: dein großer Gang
> Du hast einen langen Gang gemacht, an den du dich erinnern wirst
> Du brauchst keine Erinnerung mehr
* Dein längster Gang bisher: {min} Minuten, mit etwas zu trinken und einem Ziel
- Geh {min} Minuten deinen Lieblingsweg und zeig ihn jemandem
- Geh {min} Minuten und denk darüber nach, was dir die Wege dieses Monats gegeben haben
# review: was bleibt
> Du weißt, welcher Gang in deinem Alltag bleibt
- Geh {min} Minuten den ersten Weg dieses Monats noch einmal: Was ist anders?
- Schreib auf, an welchen Tagen und wann du im nächsten Monat gehst
~ Geh {min} Minuten <auf deinem üblichen Weg|auf einem neuen Weg|mit jemandem|ohne Telefon|mit einer Besorgung am Ende|am Wasser oder unter Bäumen|im Dunkeln mit Licht>, <in deinem Tempo|ein Stück davon zügig|und bring eine Beobachtung mit|mit lockeren Schultern|ganz ohne Eile>
"""

EATING = """
# start: hinsehen, wie du jetzt isst
> Du hast ein ehrliches Bild von drei gewöhnlichen Tagen, ohne Urteil
> Deine Küche macht es dir leichter
* Schreib auf, was du gestern und heute gegessen hast, wann und warum; nur ansehen, nichts ändern
- Geh durch die Küche: Hilfreiches nach vorn, das andere außer Sicht
* Such <4> einfache Gerichte aus, die dir guttun, und schreib eine Einkaufsliste dafür
* Koch eins deiner einfachen Gerichte und heb eine zweite Portion auf
- Notier deinen Ausgangspunkt: eine Zahl oder ein Gefühl, jede Woche zur selben Zeit
# practise: einfache Mahlzeiten
> Drei Abendessen dieser Woche passen ohne Mühe
> Etwas Vernünftiges ist da, bevor du hungrig bist
* Plan die nächsten <5> Abendessen, eine Zeile für jedes, und kauf dafür ein
+ Koch zwei Portionen vor: ein Topf, ein Blech, Datum drauf
- Stell <3> Frühstücke oder Zwischenmahlzeiten zusammen, die fünf Minuten brauchen
* Probier ein neues Gericht mit viel Gemüse und notier, ob es bleibt
- Sieh die letzten drei Tage an: Was ging gut, und um welche Uhrzeit wird es schwer?
# deepen: die schwierigen Momente
> Für deine zwei schwersten Momente hast du einen Plan
> Du hast einmal auswärts gegessen, ohne dass es dich zurückwirft
- Schreib für den schwersten Moment einen Wenn-dann-Satz und häng ihn an den Kühlschrank
* Koch ein Lieblingsgericht in einer leichteren Fassung
- Plan die nächste Einladung oder den nächsten Kantinentag: Was nimmst du, was lässt du?
* Geh nach einer Mahlzeit {min} Minuten spazieren und merk dir den Unterschied
+ Bereite an einem Abend drei Mittagessen für die Woche vor
# finish: eine Woche nach deinem Geschmack
> Eine ganze Woche war so, wie du essen willst
> Du weißt, welche Gerichte bleiben
* Plan eine ganze Woche nach deinem Geschmack und kauf einmal dafür ein
* Koch für jemanden etwas, das gut und gut für dich ist
- Schreib deine sieben besten Gerichte auf eine Karte
- Miss deinen Ausgangspunkt noch einmal und schreib die Zahl daneben
# review: was bleibt
> Du weißt, welche drei Gewohnheiten bleiben
- Blick zurück – was war leicht, was war schwer, was hat sich verändert?
- Schreib drei Regeln auf, die für dich funktionieren, und streich alle anderen
* Koch dein bestes Gericht des Monats noch einmal
~ {min} Minuten <vorkochen|ein neues Gemüse ausprobieren|die Mahlzeiten der nächsten Tage planen|etwas Einfaches frisch kochen|die Vorräte durchsehen>, <eine Portion für morgen|mit einer Notiz, ob es bleibt|ohne Bildschirm beim Essen>
"""

SLEEP = """
# start: deine Nächte kennenlernen
> Du weißt, wann du einschläfst, aufwachst und was dich wach hält
> Das Schlafzimmer hilft dir
- Schreib auf, wann du gestern im Bett warst, wann du geschlafen hast und was dich wach hielt
- Mach das Schlafzimmer dunkel, kühl und leise; das Telefon lädt woanders
- Leg eine Zeit fest, zu der das Licht ausgeht, und stell einen Wecker, der dich ins Bett ruft
- Letzte {min} Minuten des Tages ohne Bildschirm: etwas Warmes, gedämpftes Licht
# practise: jeden Abend dasselbe
> Du gehst an den meisten Abenden zur selben Zeit ins Bett
> Dein Abend hat eine feste Reihenfolge
- Schreib auf, was morgen wartet, und leg das Blatt weg: {min} Minuten, dann ist Feierabend
- {min} Minuten Abendritual in immer derselben Reihenfolge: waschen, lüften, lesen
- Licht aus zur festen Zeit; vorher {min} Minuten lesen, auf Papier
- Kein Kaffee seit dem Mittag; abends {min} Minuten ruhig dehnen oder atmen
# deepen: was dich wach hält
> Du weißt, was du tust, wenn du nachts wach liegst
> Ein Störer ist beseitigt
- Such den größten Störer deiner letzten Nächte und änder heute eine Sache daran
- Leg fest, was du tust, wenn du nach zwanzig Minuten noch wach bist: aufstehen, leises Licht, lesen
- {min} Minuten ruhig atmen: vier Takte ein, sechs Takte aus
- Morgen gleich nach dem Aufstehen ans Tageslicht; heute alles dafür bereitlegen
# finish: gute Nächte in Reihe
> Fünf Nächte hintereinander waren ruhig
> Dein Abend läuft von selbst
- {min} Minuten dein liebster Teil des Abends, dann Licht aus zur festen Zeit
- Plan eine Ausnahme (Feier, Reise), und wie du danach zurückfindest
- Schreib den Abend auf, nach dem du am besten geschlafen hast, und wiederhol ihn heute
# review: was deine Nächte besser gemacht hat
> Du weißt, welche zwei Dinge du beibehältst
- Vergleich die ersten mit den letzten Nächten und schreib auf, was geholfen hat
- Leg deine Zeiten für den nächsten Monat fest, auch fürs Wochenende
~ Letzte {min} Minuten ohne Bildschirm: <lesen|ruhig dehnen|Tee und gedämpftes Licht|Musik, leise|aufschreiben, was morgen wartet|ein warmes Bad für die Füße|nichts tun>, <dann Licht aus zur festen Zeit|und eine Zeile dazu, wie die letzte Nacht war|Fenster auf, Telefon draußen>
"""

CALM = """
# start: ein stiller Anfang
> Du hattest jeden Tag einen stillen Moment, so kurz er war
> Ort und Zeit dafür stehen fest
- Setz dich {min} Minuten hin und zähl deine Atemzüge bis zehn, immer wieder von vorn
- Such einen Ort und eine Zeit für deine Ruhe, leg bereit, was du brauchst, und bleib {min} Minuten da
- {min} Minuten: Spür nacheinander Füße, Beine, Bauch, Schultern, Gesicht
- Schreib auf, was dich gerade drückt, leg das Blatt weg und atme {min} Minuten ruhig
# practise: jeden Tag ein wenig
> Die Ruhe hat ihren Platz am Tag
> Du merkst früher, wenn du angespannt bist
- {min} Minuten Atem: vier Takte ein, sechs Takte aus
- Geh {min} Minuten langsam, ohne Telefon, und hör nur zu
- {min} Minuten sitzen; wenn Gedanken kommen, nenn sie „Gedanke“ und kehr zum Atem zurück
- Schreib drei Dinge auf, die heute gut waren, und bleib {min} Minuten dabei
# deepen: auch wenn es schwer ist
> Du hattest in einem unruhigen Moment etwas, das half
> Du kennst deine zwei größten Unruhestifter
- Schreib auf, was dich am meisten aufregt, und was davon in deiner Hand liegt; dann {min} Minuten Atem
- {min} Minuten Stille gerade dann, wenn der Tag voll ist
- Such eine Sache, die dich Kraft kostet, und sag sie diese Woche ab oder verschieb sie
- {min} Minuten freundlich an jemanden denken, dann an dich selbst
# finish: Ruhe, die bleibt
> Du brauchst keine Anleitung mehr
> Ein fester stiller Moment am Tag gehört dir
- {min} Minuten auf deine liebste Art, ohne Anleitung
- Verbinde deinen stillen Moment mit etwas, das ohnehin jeden Tag geschieht, und bleib {min} Minuten dabei
- {min} Minuten an einem Ort im Freien, sitzend
# review: was ruhiger geworden ist
> Du weißt, was dir hilft
- Blick zurück – wann warst du ruhig, wann nicht, und was hat geholfen?
- Leg für den nächsten Monat fest, wann und wo dein stiller Moment ist
~ {min} Minuten <Atem zählen|im Sitzen lauschen|den Körper von den Füßen bis zum Scheitel spüren|langsam gehen|freundliche Wünsche für dich und andere|still am Fenster sitzen|eine Seite ins Heft schreiben>, <dann ein Glas Wasser|ohne Telefon im Zimmer|und ein Wort dazu, wie es war|an deinem gewohnten Platz|bevor der Tag weitergeht>
"""
