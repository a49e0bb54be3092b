"""What a sentence of a person asks to be done: the verb at its head and what stands behind it.

English in full, and the commonest verbs of German (at the end of the sentence), Spanish and French.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .words import plain, word_set

_WANT = re.compile(
    r"^(?:(?:i|we)(?:['’]d)? (?:really |just |also |finally |would |only )*(?:want|would like|like|love|need|have|plan|hope|wish|intend|am going|"
    r"am trying|must|should|will|can|ought|'ll|try)(?: to| us to| it to)?|i['’](?:ve|m) (?:been |always )?(?:meaning|trying|going|wanted|wanting|planning|looking) to|"
    r"(?:my|the|our|main|big) (?:goal|aim|plan|wish|dream)(?: (?:this|next|for) [\w ]+?)? (?:is|would be)(?: to)?|goal|aim|try to|trying to|start to|"
    r"get around to|finally|please|also|maybe|perhaps|honestly|really|start(?= \w+ing )|begin(?= \w+ing )|and|then|this month|next month|help me(?: to)?|to|todo|to do|need to|want to|would like to|i|"
    r"ich (?:möchte|will|muss|sollte|würde gerne?)|endlich|unbedingt|wieder|"
    r"(?:quiero|quisiera|me gustaría|tengo que|necesito|por fin)|(?:je (?:veux|voudrais|dois)|j['’]aimerais|il faut|enfin))[:,]? +",
    re.IGNORECASE,
)
# Verbs whose object is the thing itself: "finish my thesis" is about the thesis.
_WITH_THING = (
    r"learn(?:ing)?(?: how to| about| to)?|stud(?:y|ying)(?: for)?|master|understand|practi[sc]e|improve|get better at|"
    r"get (?:much )?better in|build(?: up)?|develop|code|program|ship|launch|release|create|design|make|deploy|finish(?: writing| up| off)?|"
    r"complete|write(?: up)?|draft|prepare(?: for| and (?:give|hold))?|pass|take|plan|organi[sz]e|find|get|land|save(?: up)?(?: for)?|"
    r"pay (?:off|back|down)|declutter|tidy(?: up)?|clean(?: out| up)?|clear(?: out)?|sort(?: out| through)?|renovate|redecorate|paint|"
    r"play|run|train(?: for)?|read|start|begin|set up|work on|do|submit|file|publish|record|revise(?: for)?|review|get rid of|"
    r"grow|plant|repair|fix|mend|book|apply for|apply to|update|redesign|edit|translate|sell|redo|refactor|rewrite|upgrade|"
    r"present|research|explore|win|join|renew|cancel|return|pay|hire|recruit|increase|wash|polish|print|frame|looking for|searching for|hunting for|get into|get through|look for|search for|choose|buy|rent|host|throw|arrange|restore|"
    r"replace|install|assemble|wrap up|catch up on|send(?: off)?|answer|sign|deal with|tackle|handle|hand in|rebuild|restart|resume|reorgani[sz]e|get over|cope with"
)
# Verbs that are the thing: "bake bread" is about baking bread.
_ACTIVITY = (
    r"cook|bake|meditate|mentor|coach|teach|tutor|supervise|onboard|train|sleep|walk|exercise|stretch|work out|be|become|feel|stay|keep|get|go|come|wake up|"
    r"eat|drink|lose|gain|move(?: in)?(?: to)?|cut|reduce|increase|visit|call|meet|see|spend|help|give|invest|travel|talk|speak|listen|relax|rest|pray|"
    r"breathe|journal|volunteer|save|write|read|draw|sing|dance|swim|cycle|hike|climb|drive|type|sit|stand|use|wear|put|set|say|ask|tell|think|live|"
    r"take care of|look after|care for|reconnect with|make|do|play|add|migrate|stop|quit|limit|avoid|drop|return|resign|repay|answer|cancel|renew|pay|water|feed|floss|"
    r"watch|listen to|apologi[sz]e|forgive|reconcile|recover|survive|prepare|start|begin|find|improve|learn|practi[sc]e|run|jog|hold|open|close|manage|grieve|mourn|support"
)
_THING_VERB = re.compile(rf"^(?P<verb>{_WITH_THING})\s+(?P<rest>.+)$", re.IGNORECASE)
_ACTIVITY_VERB = re.compile(rf"^(?P<verb>{_ACTIVITY})(?:\s+(?P<rest>.+))?$", re.IGNORECASE)
_LEARN_TO = re.compile(r"^learn(?:ing)? (?:how )?to (?P<rest>.+)$", re.IGNORECASE)
# A verb that is not on the lists shows itself by the determiner behind it.
_ANY_VERB = re.compile(
    r"^(?P<verb>[a-z]{3,}(?: up| out| off| down| over)?)\s+(?P<rest>(?:my|the|our|a|an|all|this|that|these|those) .+)$",
    re.IGNORECASE,
)
# "and honestly this is the month where I finally want to …": what counts comes after.
_SAID_LATER = re.compile(
    r"^.{4,90}?\b(?:i|we) (?:\w+ )?(?:want|need|would like|plan|hope|wish) to (?=\w+ \w+)", re.IGNORECASE
)
_NO_VERB = word_set(
    "with for from and the this that these those into over under about after before between during without all more less "
    "most some any each every both not but than then when while where what which who how why very too still half"
)
_GERMAN = re.compile(
    r"^(?:(?:mehr|wieder|regelmäßig|öfter|jeden tag|täglich|endlich|mal|noch|besser)\s+)*(?P<rest>.+?)\s+(?:zu )?(?P<verb>"
    r"machen|erledigen|schreiben|fertigschreiben|lernen|aufräumen|renovieren|lesen|planen|vorbereiten|organisieren|finden|suchen|bauen|abgeben|"
    r"fertigstellen|beenden|abschließen|kaufen|verkaufen|reparieren|streichen|ausmisten|putzen|anlegen|starten|gründen|buchen|besuchen|anrufen|"
    r"treffen|sparen|üben|spielen|verbessern|bestehen|kochen|backen|umgraben|pflanzen|einreichen|sortieren|ordnen|gestalten|entwickeln|aufbauen|"
    r"erstellen|einrichten|bearbeiten|überarbeiten|beantragen|kündigen|trainieren|laufen|nähen|malen|zeichnen|verbringen)$",
    re.IGNORECASE,
)
_SPANISH = re.compile(
    r"^(?P<verb>aprender(?: a)?(?: tocar)?|terminar|acabar|escribir|hacer|leer|preparar|organizar|ordenar|limpiar|buscar|encontrar|ahorrar|"
    r"planear|planificar|estudiar(?: para)?|mejorar|practicar|cocinar|llamar a|visitar a?|vender|arreglar|reparar|pintar|montar|lanzar|"
    r"empezar|comprar|aprobar|renovar|cuidar|presentar|entregar)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_FRENCH = re.compile(
    r"^(?P<verb>apprendre(?: à)?|finir|terminer|écrire|faire|lire|préparer|organiser|ranger|nettoyer|chercher|trouver|économiser|planifier|"
    r"étudier|réviser|améliorer|pratiquer|cuisiner|appeler|visiter|vendre|réparer|peindre|lancer|commencer|acheter|réussir|rénover|rendre|"
    r"passer)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_FOREIGN_DETERMINER = re.compile(
    r"^(?:(?:die|der|das|den|dem|ein(?:en|e|em|er)?|(?:mein|unser)(?:en|e|em|er|es)?|el|la|los|las|un|una|unos|unas|mis?|nuestr[oa]s?|le|les|une|des|"
    r"mon|ma|mes|notre|nos|du) |l['’])",
    re.IGNORECASE,
)
_FOREIGN_TAIL = re.compile(
    r"(?:,| (?:bis|vor|am|im|jeden|jede|pro|damit|weil|und|antes|hasta|cada|para|de mi|de mis|de mon|de ma|de mes|porque|y|avant|jusqu|chaque|pour|parce|et|plus tard)\b).*$",
    re.IGNORECASE,
)
_KNOWN = frozenset(re.findall(r"[a-z]{4,}", re.sub(r"\(\?[^)]*\)|\[\w+\]", "", f"{_WITH_THING}|{_ACTIVITY}")))
# Slips of the pen: letters that have changed places, and the commonest others.
_BY_LETTERS = {"".join(sorted(verb)): verb for verb in sorted(_KNOWN) if len(verb) > 4}
_SLIPS = {
    "prepair": "prepare", "prepear": "prepare", "preper": "prepare", "orginize": "organize", "orgenize": "organize", "oraganize": "organize",
    "finsh": "finish", "lern": "learn", "leran": "learn", "excercise": "exercise", "exersise": "exercise",
    "pratice": "practice", "practive": "practice", "wirte": "write", "medidate": "meditate", "meditade": "meditate",
    "delcutter": "declutter", "renevate": "renovate", "imporve": "improve", "impove": "improve", "sotp": "stop",
}  # fmt: skip
_DOUBLED = word_set(
    "get run swim sit put plan cut quit stop jog win set hit knit shop chat begin let dig spin step ship trim wrap hug nap drop"
)


@dataclass(frozen=True, slots=True)
class Action:
    """A verb and what stands behind it; `is_thing`: what stands behind it is what the sentence is about."""

    verb: str
    rest: str
    is_thing: bool = False


def wish(goal: str) -> str:
    """The goal without "I want to" and the like, a slip in the spelling of its verb mended."""
    text = plain(goal).strip(" .!")
    if said := _SAID_LATER.match(text):
        text = text[said.end() :]
    for _ in range(4):
        text = _WANT.sub("", text).strip()
    return _mended(text) or plain(goal)


def _mended(text: str) -> str:
    """ "prepair the talk" and "finsih the talk" are meant as "prepare" and "finish"."""
    word, space, rest = text.partition(" ")
    lowered = word.lower()
    found = _SLIPS.get(lowered) or (_BY_LETTERS.get("".join(sorted(lowered))) if lowered not in _KNOWN else None)
    return f"{found}{space}{rest}" if found and len(word) > 3 else text


def opens_with_verb(text: str) -> bool:
    """Whether a text begins with something to do."""
    return bool(actions_in(wish(text)))


def actions_in(text: str) -> list[Action]:
    """How the beginning of an English wish can be read as verb and rest, the best reading first; none where it cannot."""
    if learn := _LEARN_TO.match(text):
        return [Action(action.verb, action.rest) for action in actions_in(learn["rest"])] or _unknown(learn["rest"])
    found = []
    if match := _THING_VERB.match(text):
        found.append(Action(match["verb"].lower(), match["rest"], is_thing=True))
    if match := _ACTIVITY_VERB.match(text):
        found.append(Action(match["verb"].lower(), match["rest"] or ""))
    match = _ANY_VERB.match(text)
    if not found and match and match["verb"].split()[0].lower() not in _NO_VERB:
        found.append(Action(match["verb"].lower(), match["rest"], is_thing=True))
    return found


def _unknown(text: str) -> list[Action]:
    """After "learn to" any word is a verb."""
    verb, _, rest = text.partition(" ")
    return [Action(verb.lower(), rest)] if verb.isascii() and verb.isalpha() else []


def foreign_thing(text: str) -> str:
    """The object of a German, Spanish or French wish, without its article: "Steuererklärung"; empty in other sentences."""
    match = _SPANISH.match(text) or _FRENCH.match(text) or _GERMAN.match(text)
    if match is None:
        return ""
    rest = match["rest"].strip()
    bare = _FOREIGN_TAIL.sub("", _FOREIGN_DETERMINER.sub("", rest)).strip(" .,")
    if again := _GERMAN.match(bare):
        bare = again["rest"]
    return bare if 1 < len(bare) <= 60 else ""


def gerund(verb: str) -> str:
    """ "cook" as "cooking", "make" as "making", "get up" as "getting up"."""
    head, _, rest = verb.partition(" ")
    if head.endswith("ing"):
        return verb
    if head in _DOUBLED:
        head += head[-1]
    elif head.endswith("ie"):
        head = f"{head[:-2]}y"
    elif head.endswith("e") and not head.endswith(("ee", "oe", "ye")) and head != "be":
        head = head[:-1]
    return f"{head}ing {rest}".strip()
