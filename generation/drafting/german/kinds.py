"""Which kind of goal a German sentence speaks of. Rules are tried in order and the first that matches decides.

Where none does, and first in a sentence that is English, the English rules are asked.
"""

from __future__ import annotations

import re

from generation.drafting.kinds import PROGRAMMING_NAMES, any_of, rule_of
from generation.drafting.kinds import kind_of as english_kind
from generation.drafting.verbs import wish as english_wish

from .names import INSTRUMENTS, LANGUAGES, SPORTS
from .wording import wish

_KIN = (
    r"(?:mutter|vater|mama|papa|eltern|mann|frau|partner(?:in)?|bruder|schwester|sohn|tochter|oma|opa|großmutter|"
    r"großvater|freund(?:in)?|hund|katze|baby|kind)"
)
_PULLS = (
    r"(?:rauch\w*|zigarett\w*|vap\w*|alkohol\w*|wein|bier|zucker\w*|süß\w*|schokolade|handy\w*|smartphone\w*|serien\w*|streaming|bildschirm\w*|"
    r"social media|instagram|tiktok|facebook|youtube|netflix|fernseh\w*|kaffee|koffein|fast ?food|chips|fingernägel|nägel\w*|"
    r"prokrastin\w*|aufschieb\w*|zocken|gaming|computerspiel\w*|glücksspiel\w*|online-?shopping|shoppen|snack\w*|naschen|scrollen)"
)
_LESS = r"(?:weniger|aufhören|aufzuhören|verzicht\w*|reduzier\w*|ohne|kein\w*|schluss mit|abgewöhn\w*|loskommen|einschränk\w*|begrenz\w*)"
_AREAS_OF_HOME = r"(?:keller|dachboden|speicher|garage|schrank|kleiderschrank|abstellraum|schubladen?|wohnung|haus|zimmer|küche|büro|schreibtisch)"

RULES = (
    rule_of("life", r"\b(?:leben|alltag)\b.{0,25}\b(?:griff|ordnen|reihe|ordnung|organisier\w*)|auf die reihe|\b(?:organisierter|produktiver|zeitmanagement|selbstdisziplin|work-life\S*|neuanfang|struktur in)\b"),
    rule_of("business", r"\bselbst(?:st)?ändig (?:machen|werden)|\bexistenzgründung"),
    rule_of("grief", rf"\b(?:trauer\w*|gestorben|verstorben\w*|liebeskummer|fehlgeburt|trennung|scheidung)\b|\b(?:tod|verlust) (?:mein|unser|von)\w*|\b{_KIN} verloren\b"),
    rule_of("care", r"\b(?:schwanger\w*|kinderwunsch|operation\w*|reha\b|genes\w+|gesund werden|chronisch\w*|migräne|diabetes|blutdruck|cholesterin|krebs\w*|chemo\w*|asthma|allergie\w*|burn-?out|long covid|krankheit)\b"),
    rule_of("peace", r"\b(?:versöhn\w*|wieder vertragen|aussprache|entschuldigen bei|verzeihen|frieden (?:schließen|machen)|zerstritten|streit (?:beilegen|klären))\b"),
    rule_of("child sleep", r"\b(?:baby|kleinkind|säugling|sohn|tochter|kind(?:er|ern)?)\b.{0,40}(?:schlaf|schläft|ins bett|nächte)"),
    rule_of("mood", r"\b(?:glücklich\w*|zufrieden\w*|selbstbewusst\w*|selbstvertrauen|selbstwert\w*|einsam\w*|lebensfreude|mehr freude|zeit für mich|positiver|(?:besser|wohler) fühlen|guttun)\b"),
    rule_of("quit", rf"\b{_LESS}\b.{{0,30}}\b{_PULLS}\b|\b{_PULLS}\b.{{0,30}}\b{_LESS}\b|\b(?:rauchfrei|nichtraucher\w*|bildschirmzeit|handyzeit|digital detox|prokrastin\w*|aufschieberitis|zuckerfrei|alkoholfrei)\b"),
    rule_of("quit", r"\b(?:instagram|tiktok|facebook|twitter|social media)\b.{0,15}\b(?:löschen|abmelden)\b"),
    rule_of("code", r"\b(?:code|refactor\w*|refaktor\w*|technische schulden|codebasis|unit-?tests?|tests? schreiben|bugs?|microservices?|migrier\w*|pull requests?|legacy)\b"),
    rule_of("raise", r"\b(?:beförder\w*|gehaltserhöhung|mehr gehalt|gehaltsverhandlung|gehaltsgespräch)\b"),
    rule_of("job", r"\b(?:(?:initiativ)?bewerb\w*|jobs?|jobsuche|jobwechsel|stellensuche|neue stelle|arbeitssuche|neue arbeit|lebenslauf|vorstellungsgespräch\w*|praktikumsplatz|ausbildungsplatz)\b(?! bei der)"),
    rule_of("exam", r"\b(?:\w*prüfung(?:en)?|\w*klausur(?:en)?|\w*examen|abitur|abi|führerschein\w*|(?:theorie|einstufungs|eignungs|sprach|einbürgerungs|aufnahme)test\w*|zertifi\w+|toefl|ielts|telc|delf|dele|test bestehen|matura)\b"),
    rule_of("thesis", r"\b(?:(?:master|bachelor|haus|doktor|diplom|seminar|fach|abschluss|studien|projekt)arbeit(?:en)?|dissertation|thesis|exposé|essays?|aufsatz|gutachten|\w*bericht|manuskript|handbuch|dokumentation|businessplan|fachartikel|\w*rede (?:.{0,40} )?(?:schreiben|vorbereiten)|laudatio|traurede)\b"),
    rule_of("mentor", r"\b(?:einarbeiten|betreuen|coachen|beibringen|nachhilfe geben|anleiten|ausbilden|mentor\w*|unterrichten|azubis?|praktikant\w*)\b"),
    rule_of("blog", r"\b(?:\w*blog\w*|newsletter|podcasts?|youtube-?kanal|(?:artikel|beiträge|posts?) (?:schreiben|veröffentlichen|verfassen)|videos? (?:drehen|veröffentlichen)|kolumne\w*)\b"),
    rule_of("read", r"(?<!noten )\b(?:lesen|gelesen|lektüre|hörbuch|hörbücher|leseliste|lesekreis|\d+ bücher|(?:zwei|drei|vier|fünf|sechs) bücher)\b(?! (?:lernen|beibringen))"),
    rule_of("project", r"\b(?:lied(?:er)?|songs?|album|musikstück)\b.{0,25}\b(?:schreiben|aufnehmen|komponieren|produzieren)\b"),
    rule_of("novel", r"\b(?:\w*roman(?:s|e)?|kurzgeschicht\w*|gedicht\w*(?!.*\b(?:auswendig|lernen))|drehbuch|memoiren|autobiogra\w*|krimi|kinderbuch|novelle|songtexte?|theaterstück)\b|\b(?:buch|kapitel|geschichten?|szenen?)\b.{0,30}\b(?:schreiben|fertigschreiben|überarbeiten)\b|\bkreativ\w* schreiben\b"),
    rule_of("write", r"\b(?:tagebuch|morgenseiten|journaling)\b|\b(?:wörter|seiten|täglich|jeden|regelmäßig|mehr|öfter|wieder)\b.{0,25}\bschreiben\b(?<!briefe schreiben)(?<!karten schreiben)(?<!bewerbungen schreiben)"),
    rule_of("programming", rf"\b(?:{any_of(PROGRAMMING_NAMES)}|programmier\w*|coden|webentwicklung|algorithmen|datenstrukturen|maschinelles lernen)(?![\w+#]).{{0,30}}(?:lern|vertief|üb|verbesser|kurs|einsteig|programmier)|\b(?:programmieren|coden|webentwicklung|typescript|javascript|python)\b"),
    rule_of("bake", r"\b(?:\w*backen|\w*brote?|sauerteig|kuchen|torten?|plätzchen)\b"),
    rule_of("cooking", r"\b(?:\w*kochen|kochkurs|rezepte?|meal ?prep|gekocht)\b"),
    rule_of("study", r"\blatein\w*"),
    rule_of("language", rf"\b(?:{any_of(LANGUAGES)})(?:kurs|kenntnisse|vokabeln|unterricht)?\b|\b(?:vokabeln?|fremdsprachen?|sprachen?) .{{0,15}}lernen\b|\bvokabeln?\b"),
    rule_of("fix", r"\b(?:\w*reparier\w*|flicken|tropf\w*|kaputt\w*|undicht\w*|instand setzen)\b"),
    rule_of("sell", r"\bverkauf(?:en|e|t)?\b(?!.{0,20}\bkurs)"),
    rule_of("renovate", rf"\b(?:renovier\w*|streichen|tapezier\w*|umbau\w*|sanier\w*|fliesen\w*|laminat|parkett|dämm\w*|neu einrichten|einrichten)\b|\b{_AREAS_OF_HOME}\b.{{0,15}}\bgestalten\b"),
    rule_of("move", r"\b(?:umzug\w*|umzieh\w*|umzuziehen|ausziehen|einziehen|wohnungswechsel)\b"),
    rule_of("errand", r"\b(?:zahnarzt\w*|\w*arzttermin\w*|(?:haus|augen|haut|frauen|tier)?arzt|ärztin|vorsorge(?:untersuchung|termin)?|friseur\w*|impf\w*|tüv|sehtest|check-?up|termin (?:machen|ausmachen|vereinbaren|buchen)|\w*termin)\b"),
    rule_of("paperwork", r"\b(?:(?:umsatz|einkommen|gewerbe|lohn|kfz-)?steuer(?!ung|n\b|rad)\w*|versicherung\w*|behörden\w*|\w*antr(?:ag|äge)|formular\w*|papierkram|\w*unterlagen|ablage|ummeld\w*|reisepass|personalausweis|rente\w*|kündig\w*|testament|patientenverfügung|vollmacht\w*|bafög|\w+geld (?:beantragen|antrag)|rechnungen (?!schreiben|stellen)\w+|belege|post abarbeiten|\w*vertrag|\w*verträge)\b"),
    rule_of("debt", r"\b(?:\w*schulden\w*|kredite?|dispo|ratenzahlung)\b"),
    rule_of("budget", r"\b(?:\w*budget\w*|haushaltsbuch|haushaltsplan|ausgaben)\b"),
    rule_of("money", r"\b(?:\w*sparen|gespart|ersparnisse|notgroschen|rücklagen?|etfs?|geld anlegen|investieren|altersvorsorge|finanz\w*|geld)\b|\b(?:euro|€)\b.{0,20}\b(?:zurücklegen|auf die seite)\b"),
    rule_of("pet", r"\b(?:hund(?:e|es|en)?|hunde\w+|welpen?|katzen?|kater|pferde?|haustiere?|papagei\w*|gassi\w*)\b"),
    rule_of("walk", r"\b(?:spazier\w*|\d[\d.]* ?schritte|zu fuß|mehr gehen)\b"),
    rule_of("sport", rf"\b(?:{any_of(SPORTS)})(?:kurs|training|verein)?\b"),
    rule_of("run", r"\b(?:laufen|joggen|jogging|\w*marathon|lauftraining|\d+[.,]?\d* ?(?:km|kilometer)|parkrun|(?:volks|stadt|wald|firmen|berg|silvester)lauf)\b"),
    rule_of("instrument", rf"\b(?:{any_of(INSTRUMENTS)})(?:unterricht|stunden?|spiel)?\b|\b(?:musik (?:machen|üben)|noten lesen|ein instrument|chor\w+|lieder? .{{0,20}}(?:üben|spielen|lernen))\b"),
    rule_of("craft", r"\b(?:\w*strick\w*|häkel\w*|gehäkelt\w*|näh(?:en|kurs|maschine|projekt)|quilt\w*|sticken|basteln|schnitz\w*|weben|makramee|schals?|handarbeit\w*)\b"),
    rule_of("art", r"\b(?:\w*zeichn(?:en|ung|ungen|kurs)|(?:be|aus|an)?malen|malerei|skizz\w*|aquarell\w*|fotograf\w*|fotokurs|töpfern|keramik|kalligra\w*|illustr\w*|bildhauer\w*|kunst|comics?|porträts?|gemälde|lettering)\b"),
    rule_of("eat", r"\b(?:abnehmen|abzunehmen|abspecken|zunehmen|\d+ ?(?:kg|kilo)|ernähr\w*|(?:gesünder|gesund|besser|bewusster) essen|vegan\w*|vegetarisch\w*|diät|kalorien|gemüse essen|fasten|frühstücken)\b"),
    rule_of("sleep", r"\b(?:\w*schlaf(?:en|rhythmus|enszeit\w*)?|schläft|aufstehen|ins bett|zu bett|ausgeschlafen)\b"),
    rule_of("event", r"\b(?:\w*hochzeit\w*|\w*feier\w*|(?:sommer|straßen|garten|herbst|schul)?fest|party|elternabend|\w*geburtstag\w*|taufe|jubiläum|(?<!bis )(?<!vor )weihnacht\w*|silvester|advent\w*|konfirmation|kommunion|einschulung|veranstaltung|ausstellung|konzert|geschenke)\b"),
    rule_of("travel", r"\b(?:(?!\w*preis)\w*reisen?|\w*urlaub\w*|ferien\w*|ausflug|\w*radtour|wanderung|städtetrip|interrail|wochenendtrip|camping\w*|roadtrip|flüge?)\b"),
    rule_of("garden", r"\b(?:\w*garten\w*|gärtn\w*|\w*beete?|balkon\w*|pflanzen|rasen|hecke|kompost)\b"),
    rule_of("generic", r"\b(?:fotos?|bilder|dateien|daten|e-?mails?|postfach|festplatte|handyspeicher)\b.{0,25}\b(?:sortier\w*|aufräum\w*|ordnen|ausmist\w*|löschen)\b"),
    rule_of("clean", r"\b(?:\w*putz\w*|putzplan|sauber (?:machen|halten)|fenster putzen|wischen|staubsaugen)\b"),
    rule_of("declutter", rf"\b(?:ausmist\w*|auszumisten|aufräum\w*|aufzuräumen|entrümpel\w*|minimalis\w*|aussortier\w*|sortier\w*|ordnung)\b|\b{_AREAS_OF_HOME}\b.{{0,20}}\b(?:ausräumen|leeren|sauber\w*|frei\w*)|^{_AREAS_OF_HOME}$"),
    rule_of("volunteer", r"\b(?:ehrenamt\w*|freiwillig\w*|tierheim|nachbarschaftshilfe|bei der tafel|spenden sammeln)\b"),
    rule_of("call", r"\b(?:anrufen|anzurufen|telefonier\w*|telefonat)\b"),
    rule_of("visit", r"\b(?:besuchen|besuch bei)\b(?!.{0,12}\bkurs)"),
    rule_of("business", r"\b(?:kunden?|kundinnen|auftraggeber\w*|selbst(?:st)?ändig\w*|gründ\w+|(?:online-?|web)?shop|umsatz|marketing|vertrieb|akquise|aufträge|start-?up|freiberuf\w*|gewerbe|investor\w*|rechnungen|etsy|follower|abonnenten|firma|laden eröffnen)\b"),
    rule_of("calm", r"\b(?:meditier\w*|meditation\w*|achtsam\w*|\w*stress\w*|entspann\w*|ruhe|ruhiger|gelassen\w*|angst|ängste|panik\w*|atemübung\w*|atmen|dankbar\w*|beten|gebet|mental\w*|seelisch\w*|grübeln|abschalten|auszeit)\b"),
    rule_of("deadline", r"\b(?:\w*präsentation\w*|vortrag|deadline|kampagne|workshop|quartals\w*|pitch|messe|release|sprint|backlog|übergabe|roadmap|referat|konzept (?:schreiben|erstellen|abgeben))\b"),
    rule_of("family", r"\b(?:familie\w*|kind(?:er|ern)?|sohn|söhne\w*|töchter\w*|tochter|ehe(?:frau|mann)?|meine[rnm]? (?:frau|mann)|partner\w*|enkel\w*|vorlesen|beziehung\w*)\b"),
    rule_of("people", r"\b(?:freund(?:e|en|in|innen|schaft\w*)?|eltern|mutter|mama|vater|papa|oma|opa|großeltern|geschwister\w*|schwester|bruder|dates?|nachbar\w*|leute|menschen|neffe|nichte|kontakte?)\b"),
    rule_of("fitness", r"\b(?:fit|fitter|sixpack|fitness\w*|\w*kraft(?:training)?|muskel\w*|gym|sport|sportlich\w*|trainier\w*|\w*training|workouts?|liegestütze?\w*|klimmzüge?|rücken\w*|dehn\w*|beweglich\w*|bewegung|mehr bewegen|haltung|gesünder|gesund|gesundheit)\b"),
    rule_of("project", r"\b(?:\w*bauen|basteln|entwickeln|restaurier\w*|(?:\w+-)?app|webseite|website|homepage|prototyp\w*|modellbau|roboter|drohne|fotoalbum|fotobuch|portfolio|gestalten)\b"),
    rule_of("deadline", r"\b(?:\w*projekte?|arbeit)\b"),
    rule_of("skill", r"\b(?:üben|verbessern|besser werden|excel|zehnfinger\w*|auto ?fahren|rhetorik|jonglieren|schach|zuhören|fahren lernen|nein sagen|grenzen setzen)\b|\b(?!verstehen|kennen)\w+(?:en|ern|eln) lernen$"),
    rule_of("study", r"\b(?:\w*lernen|studi\w*|\w*kurs|vorlesung\w*|weiterbild\w*|fortbild\w*|mathe\w*|physik|chemie|uni|semester|hausaufgaben|schule)\b"),
    rule_of("habit", r"\b(?:jede[nrs]? (?:tag|morgen|abend|woche|sonntag|montag)|täglich|gewohnheit\w*|\w*routine\w*|wasser trinken|zahnseide|vitamine|pro tag|am tag|woche planen)\b"),
    rule_of("search", r"\b(?:finden|suchen|suche|kaufen|mieten|aussuchen|auswählen)\b"),
)  # fmt: skip
_AT_HOME = re.compile(r"\b(?:kids?|children|sons?|daughters?|family|wife|husband|partner)\b", re.IGNORECASE)
_ASIDE = frozenset({"people", "family", "event", "travel", "pet", "visit"})
_MADE = re.compile(
    r"\b(?P<verb>bauen|gestalten|schreiben|basteln|entwerfen|erstellen|drehen|zeichnen|malen|programmieren)$"
)
_MADE_KINDS = {"schreiben": "generic"}
_BESIDE = re.compile(r"\s(?:für|mit|von|über|an|zum|zur|aus)\s.*\s(?=\w+$)")
_ENGLISH = re.compile(
    r"\b(?:the|my|to|and|a|an|for|with|of|i|get|more|every|learn|write|read|plan|make|finish|find|better)\b",
    re.IGNORECASE,
)
_GERMAN = re.compile(
    r"\b(?:der|die|das|den|dem|ein\w*|mein\w*|ich|und|für|mit|zu|zum|zur|mehr|jeden|bis|im|am|auf|\w+[äöüß]\w*|\w{3,}en)\b",
    re.IGNORECASE,
)


def kind_of(goal: str) -> str:
    """The kind of a goal, "generic" where no rule matches. What stands before a colon decides over what follows it.

    What is made decides, not for whom: "ein Fotobuch für Oma gestalten" is about the book.
    """
    if is_english(goal):
        found = english_kind(english_wish(goal))
        if found == "people" and _AT_HOME.search(goal):
            return "family"
        return found if found != "generic" else _first(goal.lower())
    text = wish(goal).lower()
    title, colon, _more = text.partition(":")
    if colon and (titled := _first(title)) != "generic":
        return titled
    found = _first(text, "")
    if found in _ASIDE and (made := _MADE.search(text)):
        head = _first(_BESIDE.sub(" ", text))
        return head if head not in {"generic", *_ASIDE} else _MADE_KINDS.get(made["verb"], "project")
    return found or english_kind(english_wish(goal))


def is_english(goal: str) -> bool:
    """Whether more words of a goal are surely English than surely German."""
    return len(_ENGLISH.findall(goal)) > len(_GERMAN.findall(goal))


def _first(lowered: str, otherwise: str = "generic") -> str:
    return next((rule.kind for rule in RULES if rule.pattern.search(lowered)), otherwise)
