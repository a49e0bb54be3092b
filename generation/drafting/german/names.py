"""Words by which languages, instruments, sports and people are called. The English ones are for goals in English."""

from __future__ import annotations

LANGUAGES = {
    "spanisch": "Spanisch", "französisch": "Französisch", "englisch": "Englisch", "italienisch": "Italienisch",
    "portugiesisch": "Portugiesisch", "deutsch": "Deutsch", "japanisch": "Japanisch", "chinesisch": "Chinesisch",
    "mandarin": "Mandarin", "koreanisch": "Koreanisch", "arabisch": "Arabisch", "russisch": "Russisch",
    "niederländisch": "Niederländisch", "holländisch": "Niederländisch", "schwedisch": "Schwedisch",
    "norwegisch": "Norwegisch", "dänisch": "Dänisch", "finnisch": "Finnisch", "polnisch": "Polnisch",
    "tschechisch": "Tschechisch", "griechisch": "Griechisch", "türkisch": "Türkisch", "hindi": "Hindi",
    "hebräisch": "Hebräisch", "ukrainisch": "Ukrainisch", "ungarisch": "Ungarisch", "rumänisch": "Rumänisch",
    "vietnamesisch": "Vietnamesisch", "thailändisch": "Thailändisch", "latein": "Latein", "kroatisch": "Kroatisch",
    "persisch": "Persisch", "gebärdensprache": "Gebärdensprache", "spanish": "Spanisch", "french": "Französisch",
    "german": "Deutsch", "italian": "Italienisch", "portuguese": "Portugiesisch", "english": "Englisch",
    "japanese": "Japanisch", "chinese": "Chinesisch", "korean": "Koreanisch", "arabic": "Arabisch", "russian": "Russisch",
    "dutch": "Niederländisch", "swedish": "Schwedisch", "norwegian": "Norwegisch", "danish": "Dänisch",
    "finnish": "Finnisch", "polish": "Polnisch", "czech": "Tschechisch", "greek": "Griechisch", "turkish": "Türkisch",
    "ukrainian": "Ukrainisch", "hungarian": "Ungarisch", "latin": "Latein", "croatian": "Kroatisch",
}  # fmt: skip
INSTRUMENTS = {
    "klavier": "Klavier", "gitarre": "Gitarre", "geige": "Geige", "violine": "Violine", "ukulele": "Ukulele",
    "schlagzeug": "Schlagzeug", "bass": "Bass", "cello": "Cello", "flöte": "Flöte", "blockflöte": "Blockflöte",
    "querflöte": "Querflöte", "saxophon": "Saxophon", "saxofon": "Saxofon", "trompete": "Trompete",
    "klarinette": "Klarinette", "mundharmonika": "Mundharmonika", "akkordeon": "Akkordeon", "harfe": "Harfe",
    "orgel": "Orgel", "keyboard": "Keyboard", "posaune": "Posaune", "singen": "Singen", "gesang": "Gesang",
    "chor": "Chor", "piano": "Klavier", "guitar": "Gitarre", "violin": "Geige", "drums": "Schlagzeug", "singing": "Singen",
}  # fmt: skip
SPORTS = {
    "schwimmen": "Schwimmen", "kraulen": "Kraulen", "radfahren": "Radfahren", "rad fahren": "Radfahren",
    "fahrrad fahren": "Radfahren", "radeln": "Radfahren", "rennrad": "Rennrad", "yoga": "Yoga", "pilates": "Pilates",
    "klettern": "Klettern", "bouldern": "Bouldern", "tennis": "Tennis", "tischtennis": "Tischtennis",
    "fußball": "Fußball", "basketball": "Basketball", "handball": "Handball", "volleyball": "Volleyball",
    "badminton": "Badminton", "golf": "Golf", "tanzen": "Tanzen", "karate": "Karate", "judo": "Judo", "boxen": "Boxen",
    "rudern": "Rudern", "wandern": "Wandern", "skifahren": "Skifahren", "ski fahren": "Skifahren",
    "langlauf": "Langlauf", "surfen": "Surfen", "eislaufen": "Eislaufen", "schlittschuh": "Schlittschuhlaufen",
    "schlittschuhlaufen": "Schlittschuhlaufen", "reiten": "Reiten", "triathlon": "Triathlon", "crossfit": "Crossfit",
    "tai chi": "Tai-Chi", "kampfsport": "Kampfsport", "ballett": "Ballett", "salsa": "Salsa", "hockey": "Hockey",
    "fechten": "Fechten", "aikido": "Aikido", "turnen": "Turnen", "swim": "Schwimmen", "swimming": "Schwimmen",
    "cycling": "Radfahren", "hiking": "Wandern", "dancing": "Tanzen", "climbing": "Klettern",
}  # fmt: skip
# After whom somebody grieves, in the case that "um" asks for.
MOURNED = {
    "mutter": "deine Mutter", "mama": "deine Mutter", "vater": "deinen Vater", "papa": "deinen Vater",
    "mann": "deinen Mann", "frau": "deine Frau", "bruder": "deinen Bruder", "schwester": "deine Schwester",
    "sohn": "deinen Sohn", "tochter": "deine Tochter", "oma": "deine Oma", "opa": "deinen Opa",
    "großmutter": "deine Großmutter", "großvater": "deinen Großvater", "freund": "deinen Freund",
    "freundin": "deine Freundin", "hund": "deinen Hund", "katze": "deine Katze", "father": "deinen Vater",
    "mother": "deine Mutter", "dad": "deinen Vater", "mum": "deine Mutter", "mom": "deine Mutter",
}  # fmt: skip
# What a goal is called when its own words are too many.
THINGS = {
    "run": "Laufen", "sport": "Sport", "fitness": "Fitness", "walk": "Spazierengehen", "eat": "Ernährung",
    "sleep": "Schlaf", "calm": "Ruhe", "care": "Gesundheit", "peace": "Versöhnung", "child sleep": "Schlaf des Kindes",
    "mood": "Was dir guttut", "language": "Sprache", "exam": "Prüfung", "study": "Lernen", "skill": "Üben",
    "programming": "Programmieren", "code": "Code", "instrument": "Musik", "project": "Projekt", "novel": "Buch",
    "thesis": "Text", "blog": "Veröffentlichen", "write": "Schreiben", "art": "Kunst", "craft": "Handarbeit",
    "read": "Lesen", "books": "Lesen", "quit": "Neue Gewohnheit", "life": "Alltag ordnen", "sell": "Verkauf",
    "fix": "Reparatur", "errand": "Termin", "search": "Suche", "declutter": "Ordnung", "renovate": "Renovieren",
    "move": "Umzug", "garden": "Garten", "cook": "Kochen", "cooking": "Kochen", "bake": "Backen", "people": "Menschen", "family": "Familie",
    "call": "Anruf", "visit": "Besuch", "mentor": "Anleiten", "pet": "Tier", "volunteer": "Ehrenamt", "travel": "Reise",
    "event": "Fest", "job": "Stellensuche", "business": "Geschäft", "win": "Kunden", "deadline": "Arbeit",
    "money": "Sparen", "budget": "Budget", "debt": "Schulden", "paperwork": "Papierkram", "habit": "Gewohnheit",
    "grief": "Trauer", "clean": "Putzen", "raise": "Gehaltsgespräch",
}  # fmt: skip
