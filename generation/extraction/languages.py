"""Names of weekdays and months as people and models write them, by language. Data only; `words` reads it."""

from __future__ import annotations

# Each weekday: its names and its unmistakable abbreviations, parted by spaces; Monday first.
WEEKDAYS: dict[str, tuple[str, ...]] = {
    "en": (
        "monday mon mondays",
        "tuesday tue tues tuesdays",
        "wednesday wed weds wednesdays",
        "thursday thu thur thurs thursdays",
        "friday fri fridays",
        "saturday sat saturdays",
        "sunday sun sundays",
    ),
    "de": (
        "montag montags",
        "dienstag dienstags",
        "mittwoch mittwochs",
        "donnerstag donnerstags",
        "freitag freitags",
        "samstag sonnabend samstags",
        "sonntag sonntags",
    ),
    "fr": ("lundi lun", "mardi mar", "mercredi mer", "jeudi jeu", "vendredi ven", "samedi sam", "dimanche dim"),
    "es": ("lunes lun", "martes mar", "miércoles mié", "jueves jue", "viernes vie", "sábado sáb", "domingo dom"),
    "it": (
        "lunedì lun",
        "martedì mar",
        "mercoledì mer",
        "giovedì gio",
        "venerdì ven",
        "sabato sab",
        "domenica dom",
    ),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "pt": (
        "segunda-feira segunda seg",
        "terça-feira terça ter",
        "quarta-feira quarta qua",
        "quinta-feira quinta qui",
        "sexta-feira sexta",
        "sábado sáb",
        "domingo dom",
    ),
    "sv": ("måndag mån", "tisdag tis", "onsdag ons", "torsdag tors", "fredag", "lördag lör", "söndag sön"),
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "pl": (
        "poniedziałek pon",
        "wtorek",
        "środa środę",
        "czwartek czw",
        "piątek",
        "sobota sobotę",
        "niedziela niedzielę",
    ),
    "cs": ("pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"),
    "fi": ("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"),
    "tr": ("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
    "ru": (
        "понедельник пн",
        "вторник вт",
        "среда среду ср",
        "четверг чт",
        "пятница пятницу пт",
        "суббота сб",
        "воскресенье вс",
    ),
    "uk": ("понеділок", "вівторок", "середа", "четвер", "п'ятниця", "субота", "неділя"),
    "zh": (
        "星期一 周一 礼拜一",
        "星期二 周二",
        "星期三 周三",
        "星期四 周四",
        "星期五 周五",
        "星期六 周六",
        "星期日 星期天 周日 周天",
    ),
    "ja": ("月曜日 月曜", "火曜日 火曜", "水曜日 水曜", "木曜日 木曜", "金曜日 金曜", "土曜日 土曜", "日曜日 日曜"),
    "ko": ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
}

# Two letters and the like: read only where they stand alone (a key, a cell), in the language of the text.
SHORT_WEEKDAYS: dict[str, tuple[str, ...]] = {
    "en": ("mo m", "tu", "we w", "th", "fr f", "sa", "su"),
    "de": ("mo mon", "di die", "mi mit", "do don", "fr fre", "sa sam", "so son"),
    "fr": ("lu", "ma", "me", "je", "ve", "sa", "di"),
    "es": ("lu l", "ma", "mi x", "ju j", "vi v", "sa s", "do d"),
    "it": ("lu", "ma", "me", "gi", "ve", "sa", "do"),
    "nl": ("ma maa", "di din", "wo woe", "do don", "vr vrij", "za zat", "zo zon"),
    "pt": ("2a", "3a", "4a", "5a", "6a sex", "sa", "do"),
    "sv": ("må", "ti", "on", "to", "fr", "lö", "sö"),
    "pl": ("pn", "wt", "śr", "cz", "pt", "sb", "nd"),
}

# January first.
MONTHS: dict[str, tuple[str, ...]] = {
    "en": (
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ),
    "de": (
        "januar jänner",
        "februar",
        "märz mär mrz",
        "",
        "mai",
        "juni",
        "juli",
        "",
        "",
        "oktober okt",
        "",
        "dezember dez",
    ),
    "fr": (
        "janvier janv",
        "février févr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aoû",
        "septembre",
        "octobre",
        "novembre",
        "décembre déc",
    ),
    "es": (
        "enero ene",
        "febrero",
        "marzo",
        "abril abr",
        "mayo",
        "junio",
        "julio",
        "agosto ago",
        "septiembre setiembre",
        "octubre",
        "noviembre",
        "diciembre dic",
    ),
    "it": (
        "gennaio gen",
        "febbraio",
        "marzo",
        "aprile",
        "maggio mag",
        "giugno giu",
        "luglio lug",
        "agosto",
        "settembre sett set",
        "ottobre ott",
        "",
        "dicembre",
    ),
    "nl": ("januari", "februari", "maart mrt", "", "mei", "", "", "augustus", "", "", "", ""),
    "pt": (
        "janeiro",
        "fevereiro fev",
        "março",
        "",
        "maio mai",
        "junho",
        "julho",
        "",
        "setembro",
        "outubro out",
        "novembro",
        "dezembro",
    ),
    "sv": ("", "", "", "", "maj", "", "", "augusti", "", "", "", ""),
    "pl": (
        "stycznia",
        "lutego",
        "marca",
        "kwietnia",
        "maja",
        "czerwca",
        "lipca",
        "sierpnia",
        "września",
        "października",
        "listopada",
        "grudnia",
    ),
    "ru": (
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ),
}

WEEK = (
    "week weeks wk woche wochen semaine semaines semana semanas settimana settimane weeknummer vecka uge uke týden"
    " tydzień неделя неделе hafta viikko"
)

# Numbers one to six, cardinal and ordinal, as they stand beside the word for week.
NUMBERS = (
    "one first 1st eins erste ersten erster une un première premier 1re 1ère uno una primera primer prima primo"
    " een eerste um uma primeira i",
    "two second 2nd zwei zweite zweiten zweiter deux deuxième seconde 2e dos segunda due seconda twee tweede dois duas ii",
    "three third 3rd drei dritte dritten dritter trois troisième 3e tres tercera tre terza drie derde três terceira iii",
    "four fourth 4th vier vierte vierten vierter quatre quatrième 4e cuatro cuarta quattro quarta vierde quatro iv",
    "five fifth 5th fünf fünfte fünften cinq cinquième 5e cinco quinta cinque vijf vijfde v",
    "six sixth 6th sechs sechste sechsten sixième 6e seis sexta sei sesta zes zesde vi",
)

# simple, moderate, advanced
DIFFICULTY = (
    "simple easy beginner basic basics low light trivial novice starter intro introductory gentle relaxed minimal easiest"
    " einfach leicht anfänger niedrig gering facile débutant faible bas fácil sencillo sencilla principiante bajo baja"
    " básico básica semplice basso bassa leggero principiante makkelijk eenvoudig gemakkelijk licht laag beginner"
    " simples iniciante baixo baixa leve lätt låg łatwy лёгкий легкий простой 简单 容易 簡単 쉬움 s e l green",
    "moderate medium intermediate normal average mid middle balanced standard regular fair mittel mäßig mittelschwer"
    " moderat fortgeschrittene moyen moyenne modéré modérée intermédiaire medio media mediano moderado moderada"
    " intermedio intermedia moderato moderata gemiddeld matig normaal middelmatig médio média mediana intermediário"
    " intermediária medel måttlig średni средний 中等 普通 보통 m yellow orange",
    "advanced hard difficult challenging expert high tough complex intense intensive demanding heavy stretch hardest"
    " schwer schwierig fortgeschritten anspruchsvoll hoch experte difficile dur avancé avancée élevé élevée ardu expert"
    " difícil avanzado avanzada alto alta duro exigente experto avanzato avanzata impegnativo esperto moeilijk zwaar"
    " gevorderd hoog lastig avançado avançada desafiador pesado svår hög trudny сложный трудный 困难 难 難しい 어려움 a h d red",
)
