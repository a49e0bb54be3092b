"""The words of which a wish about a week is made, in German."""

from __future__ import annotations

import re

from .clock_limits import ClockReader, ClockWords
from .vocabulary import LESS, MORE, OFF, ONLY, Vocabulary, modes_of, words

_WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_SHORT = ("mo", "di", "mi", "do", "fr", "sa")  # "so" is a word of its own
_DAY = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
_PART = "morgen|vormittag|nachmittag|abend"

GERMAN = Vocabulary(
    modes=modes_of(
        {
            OFF: "nichts nix kein keine keinen keinem keiner nicht ohne frei freie freien freier freihalten freilassen "
            "freizuhalten leer leeren nie niemals vermeide vermeiden",
            LESS: "weniger wenig leichter leichtere leichteren leichterer leichteres leicht ruhiger ruhigere ruhigeren "
            "entspannter entspanntere entspannteren entspannt lockerer lockere lockeren gemütlicher sanfter reduzieren",
            MORE: "mehr lieber eher bevorzugt vermehrt",
            ONLY: "nur bloß ausschließlich lediglich",
        }
    ),
    days={
        form: frozenset([index])
        for index, name in enumerate(_WEEKDAYS)
        for form in (name.lower(), f"{name.lower()}s", f"{name.lower()}e", f"{name.lower()}en")
    }
    | {short: frozenset([index]) for index, short in enumerate(_SHORT)}
    | {
        **dict.fromkeys(words("sonnabend sonnabends"), frozenset([5])),
        **dict.fromkeys(words("wochenende wochenenden"), frozenset([5, 6])),
        **dict.fromkeys(words("werktag werktags werktage werktagen wochentags"), frozenset(range(5))),
    },
    parts={
        **dict.fromkeys(
            words("morgens vormittag vormittags vormittage vormittagen früh früher frühmorgens"), "morning"
        ),
        **dict.fromkeys(words("nachmittag nachmittags nachmittage nachmittagen"), "afternoon"),
        **dict.fromkeys(words("abend abends abende abenden nachts spät später"), "evening"),
    },
    lengths={
        **dict.fromkeys(words("kürzer kürzere kürzeren kürzeres kurz kurze kurzen knapper knappere"), "shorter"),
        **dict.fromkeys(words("länger längere längeren längeres lang lange langen"), "longer"),
    },
    fillers=words(
        "der die das den dem des ein eine einen einem einer am an im in auf für zu zum zur mit und oder als so ich "
        "wir mir mich mein meine es ist sei sein bin sind soll sollen sollte dies diese dieser diesen dieses jene "
        "woche wochen plan aufgabe aufgaben termin termine sache sachen dinge arbeit bitte würde möchte will "
        "wünsche wünsch hätte gern gerne haben brauche kann könnte könntest mach mache machen leg lege legen stell "
        "pack packen lass lassen halte halten geplant einplanen planen alle alles tag tage tagen zeit bisschen "
        "etwas auch ebenso viel viele vieles da dort einheit einheiten sehr wirklich mal noch bis pro jede jeden "
        "jedes jeder jeweils fertig statt stattdessen dann los dran was davon gar"
    ),
    phrases=(
        (re.compile(rf"\b({_DAY})({_PART})s?(?:e|en)?\b"), r"\1 \2s"),
        (re.compile(r"\b(?:am|jeden|in der) (?:frühen )?(?:morgen|früh)\b"), "morgens"),
        (re.compile(r"\bunter der woche\b"), "werktags"),
        (re.compile(r"\bnicht (?:\w+ )?(?:so|zu|ganz so) (?:viel\w*|voll)\b"), "weniger"),
        (re.compile(r"\b(?:viel )?zu (?:viel\w*|voll)\b|\bhalb so viel\w*\b"), "weniger"),
        (re.compile(r"\bvor (?:dem |den )?(?:mittag(?:essen)?)\b"), "vormittags"),
        (re.compile(r"\bnach (?:dem )?(?:mittag(?:essen)?)\b"), "nachmittags"),
        (re.compile(r"\bnach (?:der arbeit|feierabend|dem abendessen)\b|\bam abend\b"), "abends"),
    ),
    breaks=words("aber sondern"),
    weekdays=_WEEKDAYS,
    unread_modes={},
    clocks=ClockReader(
        ClockWords(
            negation=r"nichts? mehr|nichts?|nix|nie|niemals|kein\w*",
            before="vor|früher als|bis",
            after="nach|ab|später als",
            earliest="frühestens(?: ab| um)?|erst(?: ab| um| nach)|nicht vor",
            latest="spätestens(?: bis| um)?|bis(?: spätestens)?",
            between="zwischen|von",
            to="und|bis|-|–",
            either="oder|und|noch",
            leads="nur|erst|alles|fertig|am liebsten|lieber",
            units="uhr|h",
            follows="am|an|im|und|oder|aber|bitte|jeden|jede|für",
            negation_last=True,
        )
    ),
    joints=words("und oder"),
    mode_last=True,
)
