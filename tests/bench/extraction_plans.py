"""Source plans of the extraction corpus: months, zones and languages that differ, with texts that are hard to carry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from planner.domain.month import Month


@dataclass(frozen=True, slots=True)
class Item:
    """A task of a source plan; `start` in minutes after midnight."""

    day: date
    start: int
    minutes: int
    text: str
    focus: str
    level: int  # 1 simple, 2 moderate, 3 advanced
    reason: str

    @property
    def nth(self) -> int:
        """The how-manieth such weekday of its month it is."""
        return (self.day.day - 1) // 7 + 1

    def clock(self, extra: int = 0) -> str:
        minutes = self.start + extra
        return f"{minutes // 60:02d}:{minutes % 60:02d}"

    @property
    def until(self) -> str:
        return self.clock(self.minutes)

    def moment(self, zone: ZoneInfo, extra: int = 0) -> datetime:
        wall = datetime.combine(self.day, datetime.min.time()) + timedelta(minutes=self.start)
        start = wall.replace(tzinfo=zone)
        return (start.astimezone(ZoneInfo("UTC")) + timedelta(minutes=extra)).astimezone(zone)


@dataclass(frozen=True, slots=True)
class Source:
    """A plan that a model had in mind, before it wrote it down in some form."""

    name: str
    month: Month
    zone: ZoneInfo
    language: str
    summary: str
    items: tuple[Item, ...]
    focuses: tuple[str, ...]
    goals: tuple[str, ...]

    def by_calendar_week(self) -> dict[int, list[Item]]:
        """Items by the number of their calendar week."""
        weeks: dict[int, list[Item]] = {}
        for item in self.items:
            weeks.setdefault(self.month.week_of(item.day), []).append(item)
        return weeks

    def by_nth(self) -> dict[int, list[Item]]:
        """Items by the n of their n-th weekday: what a week without dates means."""
        weeks: dict[int, list[Item]] = {}
        for item in sorted(self.items, key=lambda item: (item.nth, item.day.weekday(), item.start)):
            weeks.setdefault(item.nth, []).append(item)
        return weeks


def by_day(items: list[Item]) -> Iterator[tuple[date, list[Item]]]:
    """Items of a week, day by day."""
    days: dict[date, list[Item]] = {}
    for item in items:
        days.setdefault(item.day, []).append(item)
    yield from days.items()


_TEXTS = {
    "en": (
        ("Read pages 9-10 of the course book", "Spanish"),
        ("Write 500 words of chapter 2 (draft)", "Writing"),
        ("Run 5 km at an easy pace", "Health"),
        ("Review flashcards: verbs, nouns & articles", "Spanish"),
        ("Outline the talk's opening, middle and end", "Writing"),
        ("Call Mum about the week's plan", "Family"),
        ("Solve exercises 3 to 5", "Spanish"),
        ("Stretch for the back and hips", "Health"),
        ("Edit the first scene/second scene", "Writing"),
        ("Set up the budget sheet - part 1", "Money"),
        ("Practise scales, then one song", "Music"),
        ("Record a 2 min voice note", "Spanish"),
        ("Cook one new recipe", "Health"),
        ("Compare three savings accounts", "Money"),
    ),
    "de": (
        ("Kapitel 3 lesen und zusammenfassen", "Studium"),
        ("Übungsblatt 4 lösen", "Studium"),
        ("Lauftraining im Park", "Gesundheit"),
        ("Bewerbung überarbeiten: Anschreiben", "Beruf"),
        ("Küche und Flur aufräumen", "Haushalt"),
        ("Vokabeln der Lektion 7 wiederholen", "Sprache"),
        ("Größere Einkäufe planen", "Haushalt"),
        ("Lebenslauf aktualisieren", "Beruf"),
        ("Rückentraining mit Gewichten", "Gesundheit"),
        ("Prüfungsfragen sammeln", "Studium"),
    ),
    "fr": (
        ("Lire le chapitre 2 du manuel", "Études"),
        ("Rédiger l'introduction du mémoire", "Études"),
        ("Courir au bord du canal", "Santé"),
        ("Préparer la réunion d'équipe", "Travail"),
        ("Ranger le bureau à la maison", "Maison"),
        ("Réviser les verbes irréguliers", "Langue"),
        ("Faire le point sur le budget", "Maison"),
        ("Étirements et respiration", "Santé"),
    ),
    "es": (
        ("Leer el capítulo 4 del libro", "Estudio"),
        ("Escribir un resumen de la lección", "Estudio"),
        ("Correr por el parque", "Salud"),
        ("Practicar la guitarra: acordes básicos", "Música"),
        ("Organizar los papeles de casa", "Casa"),
        ("Preparar la presentación de ventas", "Trabajo"),
        ("Repasar el vocabulario nuevo", "Idioma"),
    ),
    "it": (
        ("Leggere il capitolo 5", "Studio"),
        ("Scrivere una pagina di diario", "Scrittura"),
        ("Camminare nel parco", "Salute"),
        ("Ripassare i verbi irregolari", "Lingua"),
        ("Sistemare l'archivio delle foto", "Casa"),
        ("Preparare la lezione di pianoforte", "Musica"),
    ),
    "nl": (
        ("Hoofdstuk 6 lezen", "Studie"),
        ("Samenvatting schrijven", "Studie"),
        ("Hardlopen in het bos", "Gezondheid"),
        ("Sollicitatiebrief nakijken", "Werk"),
        ("Woordjes van les 3 oefenen", "Taal"),
    ),
    "pt": (
        ("Ler o capítulo 8", "Estudo"),
        ("Escrever o relatório mensal", "Trabalho"),
        ("Caminhar na praia", "Saúde"),
        ("Praticar violão: escalas", "Música"),
        ("Rever o orçamento da casa", "Casa"),
    ),
}
_WEEK_WORDS = {
    "en": (
        ("Start small", "Find a rhythm", "Go deeper", "Finish and test", "Look back", "Round off"),
        "Know the first steps",
        "A steady month: start, practise, deepen.",
    ),
    "de": (
        ("Grundlagen legen", "Üben", "Vertiefen", "Abschließen", "Rückblick", "Ausklang"),
        "Die ersten Schritte kennen",
        "Ein ruhiger Monat mit klaren Schritten.",
    ),
    "fr": (
        ("Poser les bases", "Pratiquer", "Approfondir", "Terminer", "Faire le bilan", "Clore"),
        "Connaître les premières étapes",
        "Un mois régulier, pas à pas.",
    ),
    "es": (
        ("Poner las bases", "Practicar", "Profundizar", "Terminar", "Revisar", "Cerrar"),
        "Conocer los primeros pasos",
        "Un mes constante, paso a paso.",
    ),
    "it": (
        ("Gettare le basi", "Esercitarsi", "Approfondire", "Concludere", "Rivedere", "Chiudere"),
        "Conoscere i primi passi",
        "Un mese costante, passo dopo passo.",
    ),
    "nl": (
        ("Basis leggen", "Oefenen", "Verdiepen", "Afronden", "Terugkijken", "Afsluiten"),
        "De eerste stappen kennen",
        "Een rustige maand, stap voor stap.",
    ),
    "pt": (
        ("Criar a base", "Praticar", "Aprofundar", "Concluir", "Rever", "Fechar"),
        "Conhecer os primeiros passos",
        "Um mês constante, passo a passo.",
    ),
}
_STARTS = (8 * 60, 9 * 60, 10 * 60 + 30, 12 * 60 + 15, 14 * 60, 16 * 60 + 45, 18 * 60, 19 * 60 + 30)
_LENGTHS = (60, 45, 30, 90, 25, 120, 75)
_REASONS = (
    "Free after the morning run",
    "Quiet evening",
    "The day before the lesson, to be ready",
    "Nothing else is planned then",
)


def _source(name: str, first: date, zone: str, language: str, days: tuple[int, ...], *, twice: int = 3) -> Source:
    month = Month(first)
    texts = _TEXTS[language]
    items: list[Item] = []
    for index, number in enumerate(days):
        for second in range(2 if index % twice == 0 else 1):
            count = len(items)
            text, focus = texts[count % len(texts)]
            start = _STARTS[(count * 3 + second) % 4 + (4 if second else 0)]
            part = "" if count < len(texts) else f" {count // len(texts) + 1}"
            items.append(
                Item(
                    first.replace(day=number),
                    start,
                    _LENGTHS[count % len(_LENGTHS)],
                    text + part,
                    focus,
                    count % 3 + 1,
                    _REASONS[count % 4],
                )
            )
    focuses, goal, summary = _WEEK_WORDS[language]
    goals = tuple(f"{goal} ({number})" for number in range(1, 7))
    return Source(name, month, ZoneInfo(zone), language, summary, tuple(items), focuses, goals)


SOURCES = (
    _source("december in Berlin", date(2026, 12, 1), "Europe/Berlin", "en", (1, 3, 7, 9, 12, 14, 17, 21, 24, 29, 31)),
    _source("february in New York", date(2027, 2, 1), "America/New_York", "en", (1, 2, 5, 8, 10, 15, 18, 20, 22, 26)),
    _source("march in Berlin", date(2027, 3, 1), "Europe/Berlin", "de", (1, 4, 6, 8, 11, 16, 19, 23, 27, 29, 31)),
    _source("may in Paris", date(2027, 5, 1), "Europe/Paris", "fr", (1, 3, 5, 11, 14, 17, 20, 26, 30, 31)),
    _source("october in Madrid", date(2027, 10, 1), "Europe/Madrid", "es", (1, 4, 6, 12, 15, 20, 23, 26, 30)),
    _source("january in Auckland", date(2027, 1, 1), "Pacific/Auckland", "en", (1, 4, 6, 12, 14, 19, 22, 27, 31)),
    _source("august in Rome", date(2027, 8, 1), "Europe/Rome", "it", (1, 2, 5, 10, 13, 18, 24, 29)),
    _source("leap february in Amsterdam", date(2028, 2, 1), "Europe/Amsterdam", "nl", (1, 3, 8, 11, 16, 21, 25, 29)),
    _source("june in Sao Paulo", date(2027, 6, 1), "America/Sao_Paulo", "pt", (1, 3, 7, 12, 15, 21, 24, 30)),
)

DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "it": ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "pt": ("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
}
SHORT_DAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    "fr": ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    "it": ("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    "pt": ("seg", "ter", "qua", "qui", "sex", "sáb", "dom"),
}
MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "de": [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    "it": [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    "nl": [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    "pt": [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
}
WEEK_WORD = {
    "en": "Week",
    "de": "Woche",
    "fr": "Semaine",
    "es": "Semana",
    "it": "Settimana",
    "nl": "Week",
    "pt": "Semana",
}
LEVELS = {
    "en": ("easy", "medium", "hard"),
    "de": ("leicht", "mittel", "schwer"),
    "fr": ("facile", "moyen", "difficile"),
    "es": ("fácil", "media", "difícil"),
    "it": ("facile", "medio", "difficile"),
    "nl": ("makkelijk", "gemiddeld", "moeilijk"),
    "pt": ("fácil", "médio", "difícil"),
}
SEED_LEVELS = ("simple", "moderate", "advanced")


def spelled_date(item: Item, language: str) -> str:
    """A date in words of the language."""
    month, day = MONTHS[language][item.day.month - 1], item.day.day
    return {"en": f"{month} {day}", "de": f"{day}. {month}", "es": f"{day} de {month}", "pt": f"{day} de {month}"}.get(
        language, f"{day} {month}"
    )


def twelve(minutes: int) -> str:
    """A time as `2:05 PM`."""
    hour = minutes // 60 % 24
    return f"{(hour - 1) % 12 + 1}:{minutes % 60:02d} {'PM' if hour >= 12 else 'AM'}"
