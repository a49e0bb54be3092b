"""What a key, a column or a label means: every name a model may give to a field of a plan, as one of a few roles."""

from __future__ import annotations

import re
from functools import lru_cache

from .words import fold, plain_words

# Role → phrases (as `plain_words` makes them), parted by commas.
_PHRASES: dict[str, str] = {
    "text": (
        "task description, description, task, title, name, activity, todo, to do, what, action, text, item, content, label,"
        " task name, task title, task text, activity name, activity description, event, event name, assignment, exercise, work,"
        " action item, session title, details, detail, d, desc, entry, subject line, to dos, thing, headline, what to do,"
        " aufgabe, beschreibung, aufgabenbeschreibung, titel, tatigkeit, aktivitat, bezeichnung, inhalt, was, todos,"
        " tache, titre, activite, intitule, contenu, quoi, description de la tache, description tache,"
        " tarea, descripcion, descripcion de la tarea, descripcion tarea, titulo, actividad, nombre, que,"
        " attivita, descrizione, compito, titolo, descrizione attivita, descrizione del compito, cosa,"
        " taak, omschrijving, taakomschrijving, beschrijving, activiteit, wat, naam, onderwerp,"
        " tarefa, descricao, descricao da tarefa, atividade, nome, o que, uppgift, beskrivning, opgave, zadanie, opis,"
        " задача, описание, задание, 任务, 任務, タスク, 内容, 작업, summary of task, task summary, goal task"
    ),
    "focus": (
        "focus area, area, category, topic, theme, domain, tag, tags, type, kind, goal area, subject, discipline, skill,"
        " life area, track, stream, project, workstream, pillar, focusarea, task type, task category, label type, related goal,"
        " fokusbereich, bereich, kategorie, thema, schwerpunkt, fokus, fach, domaine, categorie, axe, sujet, matiere, theme focus,"
        " area de enfoque, categoria, tema, enfoque, area di focus, ambito, focusgebied, gebied, onderwerp gebied, area de foco,"
        " foco, domaine de focus, area tematica, focus, f, область, категория, goal, ziel, objectif, objetivo, obiettivo, doel"
    ),
    "start": (
        "start time, start, begin, begins, starts, starts at, start at, from, begin time, beginning, start datetime,"
        " start date time, datetime start, time start, date time, datetime, timestamp, scheduled at, scheduled for, begin at,"
        " dtstart, startzeit, beginn, von, anfang, start uhrzeit, startuhrzeit, debut, heure de debut, heure debut, de,"
        " hora de inicio, hora inicio, inicio, comienzo, desde, ora di inizio, ora inizio, inizio, dalle, begintijd, van,"
        " starttijd, aanvang, hora de inicio, das, starttid, начало, 开始时间, 开始, 開始, 시작, scheduled time,"
        " scheduled start, planned start, start hour, time of start, due, due date, s time"
    ),
    "end": (
        "end time, end, ends, ends at, end at, finish, finish time, finishes, to, until, till, stop, end datetime, end date time,"
        " time end, datetime end, dtend, endzeit, ende, bis, end uhrzeit, enduhrzeit, fin, heure de fin, heure fin,"
        " e, hora de fin, hora fin, fin hora, hasta, final, ora di fine, ora fine, fine, alle, eindtijd, einde, tot, hora de termino,"
        " termino, hora final, hora de fim, fim, ate, sluttid, slut, конец, окончание, 结束时间, 结束, 終了, 종료,"
        " scheduled end, planned end, end hour, time of end"
    ),
    "when": (
        "time, when, time slot, timeslot, time range, time block, at, hours range, time frame, timeframe, time window, window,"
        " scheduled, schedule time, clock, hour, time of day, timing, when to do, block time, start end, times,"
        " uhrzeit, zeit, wann, zeitfenster, zeitraum, horaire, heure, quand, creneau, plage horaire, hora, horario, cuando,"
        " ora, orario, quando, fascia oraria, tijd, tijdstip, wanneer, tijdvak, tijdslot, tid, klockslag, czas, godzina,"
        " время, 时间, 時間, 時刻, 시간"
    ),
    "day": (
        "day, date, dates, weekday, day of week, dayofweek, day name, dayname, on, day of the week, calendar date, task date, day date,"
        " scheduled date, due day, start date, tag, datum, wochentag, jour, date du jour, jour de la semaine, dia, fecha,"
        " dia de la semana, giorno, data, giorno della settimana, dag, weekdag, dia da semana, dzien, день, дата, 日期, 星期, 日付,"
        " 曜日, 날짜, 요일, dow"
    ),
    "minutes": (
        "duration, minutes, mins, min, length, duration minutes, duration mins, duration min, estimated minutes, estimate, time estimate,"
        " estimated time, est time, est minutes, duration in minutes, time required, time needed, estimated duration, how long, m,"
        " length minutes, length min, lengthmin, mins est, allotted time, time spent,"
        " dauer, dauer minuten, dauer in minuten, minuten, zeitaufwand, lange, duree, duree minutes, duree en minutes, temps,"
        " duracion, duracion minutos, minutos, duracion en minutos, durata, durata minuti, minuti, duur, duur minuten, tijdsduur,"
        " duracao, duracao minutos, tid min, langd, varighed, czas trwania, длительность, продолжительность, 时长, 所要時間, 소요시간"
    ),
    "hours": "hours, duration hours, duration in hours, estimated hours, hrs, duration hrs, stunden, heures, horas, ore, uren, est hours",
    "seconds": "seconds, duration seconds, duration in seconds, duration secs",
    "difficulty": (
        "difficulty level, difficulty, level, complexity, intensity, effort, effort level, challenge, hardness, difficulty rating,"
        " skill level, task difficulty, stars, rating, challenge level, energy, x, diff,"
        " schwierigkeit, schwierigkeitsgrad, niveau, stufe, anspruch, difficulte, niveau de difficulte, dificultad, nivel,"
        " nivel de dificultad, difficolta, livello, livello di difficolta, moeilijkheid, moeilijkheidsgraad, dificuldade,"
        " nivel de dificuldade, svarighetsgrad, trudnosc, сложность, 难度, 難易度, 난이도"
    ),
    "reason": (
        "scheduling reason, reason, why, rationale, justification, note, notes, because, why then, explanation, reasoning, comment,"
        " comments, scheduling note, schedule reason, scheduling rationale, why this time, purpose, motivation, reason for time,"
        " begrundung, grund, warum, anmerkung, notiz, hinweis, raison, pourquoi, justificatif, remarque, razon, motivo, por que,"
        " nota, notas, ragione, perche, motivazione, note di pianificazione, reden, waarom, toelichting, opmerking, razao,"
        " justificativa, porque, причина, 理由, 原因, 이유, r, planungsgrund, motif, raison de planification"
    ),
    "done": "is completed, completed, done, is done, finished, complete, checked, status, erledigt, fait, hecho, fatto",
    "week": (
        "week, week number, weeknumber, week no, week num, week index, week nr, wk, w, week of month, week id, n, number, no, nr,"
        " woche, kw, wochennummer, woche nr, semaine, numero de semaine, no semaine, semana, numero de semana, settimana,"
        " numero settimana, weeknummer, numero da semana, vecka, uge, tydzien, неделя, 周, 週, 주차, week label, week name"
    ),
    "slot": "slot, slot number, slot id, slot no, slotnumber, slot index, s, slot num",
    "area": "area index, area number, area id, areaindex, focus area index, ai",
    "summary": (
        "monthly summary, summary, month summary, overview, plan summary, overall summary, monthly overview, s, executive summary,"
        " zusammenfassung, monatszusammenfassung, ubersicht, uberblick, resume, resume du mois, resume mensuel, synthese, resumen,"
        " resumen mensual, resumen del mes, sommario, riepilogo, riepilogo mensile, panoramica, samenvatting, maandoverzicht,"
        " resumo, resumo mensal, sammanfattning, podsumowanie, итог, резюме, 总结, 月度总结, 概要, 요약, month overview, intro"
    ),
    "goals": (
        "goals, objectives, objective, milestones, milestone, targets, target, aims, outcomes, outcome, g, key results, week goals,"
        " weekly goals, weekly goal, weekly objectives, learning objectives, deliverables, deliverable, success criteria, priorities,"
        " goal list, expected outcomes, monthly goals, key goals, main goals,"
        " ziele, wochenziele, meilensteine, wochenziel, objectifs, objectifs de la semaine, buts, jalons, objetivos, metas,"
        " objetivos semanales, objetivos de la semana, obiettivi, obiettivi della settimana, traguardi, doelen, weekdoelen,"
        " doelstellingen, mal, cele, цели, 目标, 目標, 목표, metas da semana, objetivos da semana"
    ),
    "weeks": (
        "weekly breakdown, weeks, weekly plan, weekly plans, weekly schedule, breakdown, weekly, weekly overview, week plans, wochen,"
        " wochenplan, wochenubersicht, semaines, plan hebdomadaire, semanas, desglose semanal, plan semanal, settimane,"
        " piano settimanale, weken, weekplanning, weekoverzicht, plano semanal, veckor, недели, 周计划"
    ),
    "tasks": (
        "tasks, daily tasks, dailytasks, t, task list, items, activities, todos, to dos, plan, schedule, sessions, blocks, events,"
        " entries, days, daily plan, daily schedule, daily, agenda, calendar, actions, assignments, exercises, timetable, rows, list,"
        " day plans, daily breakdown, study sessions, time blocks, appointments, vevents, morning, afternoon, evening,"
        " aufgaben, tagliche aufgaben, tagesaufgaben, tage, aktivitaten, plan tage, tagesplan, termine,"
        " taches, taches quotidiennes, jours, activites, seances, tareas, tareas diarias, dias, actividades, sesiones,"
        " compiti, attivita giornaliere, attivita quotidiane, giorni, taken, dagelijkse taken, dagtaken, dagen, activiteiten,"
        " tarefas, tarefas diarias, atividades, uppgifter, opgaver, zadania, задачи, дни, 任务列表, 每日任务, タスク一覧"
    ),
    "skip": (
        "thinking, thoughts, thought, thought process, chain of thought, reasoning steps, forecast, weather, news, scratchpad, scratch, workings, candidates, considered, brainstorm, brainstorming, reflection, analysis,"
        " internal monologue, deliberation, planning notes, draft, drafts, first draft, rough draft, initial draft, old plan,"
        " previous plan, example, examples, example task, example output, sample, sample task, sample output, schema, json schema,"
        " template, format, output format, response format, response schema, properties, definitions, defs, prompt, input, request, query,"
        " instructions, instruction, system, user, user input, constraints, rules, fixed commitments, commitments, busy, busy times,"
        " busy slots, fixed, blocked, unavailable, unavailable times, free slots, available slots, slots, offered slots, free time,"
        " availability, preferences, user preferences, metadata, meta, usage, error, errors, warnings, tips, tip, resources, materials,"
        " subtasks, sub tasks, steps, substeps, checklist, prerequisites, dependencies, references, links, alternatives, alternative,"
        " rejected, discarded, backup plan, questions, follow up, next steps, assumptions, disclaimer, refusal, reflection questions,"
        " working hours, goals text, existing commitments, existing events, meetings, holidays, days off, rest days, buffer, stats,"
        " statistics, totals, total, total hours, hours per week, version, model, id, uid, uuid, created, locale, timezone, time zone,"
        " gedanken, uberlegungen, beispiel, entwurf, vorlage, feste termine, verpflichtungen, freie zeiten, hinweise, tipps, notizen,"
        " reflexion, raisonnement, exemple, brouillon, modele, engagements fixes, conseils, remarques, creneaux libres, razonamiento, ejemplo,"
        " borrador, plantilla, compromisos fijos, consejos, pensamiento, ragionamento, esempio, bozza, impegni fissi, consigli, redenering,"
        " voorbeeld, concept, vaste afspraken, tips en tricks, raciocinio, exemplo, rascunho, compromissos fixos, dicas, good to know,"
        " open, close, opens, closes, opening hours, business hours, office hours, opening times, offnungszeiten, geoffnet,"
        " horaires d ouverture, horario de apertura, orari di apertura, openingstijden,"
        " important notes, key notes, recommendations, reminders, reminder, habits, daily habits, legend, key, motivation quote, quote"
    ),
}
_ROLES = {phrase.strip(): role for role, phrases in reversed(_PHRASES.items()) for phrase in phrases.split(",")}
_ROLES |= {phrase.strip(): "skip" for phrase in _PHRASES["skip"].split(",")}
# A word that decides where the whole phrase is unknown, strongest first.
_TELLING: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "skip",
        frozenset(
            [
                "example",
                "examples",
                "sample",
                "template",
                "schema",
                "draft",
                "thinking",
                "thoughts",
                "commitments",
                "busy",
                "scratchpad",
                "prompt",
            ]
        ),
    ),
    ("difficulty", frozenset(["difficulty", "difficult", "schwierigkeit", "difficulte", "dificultad", "difficolta"])),
    ("reason", frozenset(["reason", "rationale", "why", "justification", "warum", "pourquoi"])),
    ("hours", frozenset(["hours", "hrs", "stunden"])),
    (
        "minutes",
        frozenset(
            ["duration", "minutes", "mins", "dauer", "duree", "duracion", "durata", "duur", "duracao", "minuten"]
        ),
    ),
    (
        "goals",
        frozenset(["goals", "objectives", "milestones", "ziele", "objectifs", "objetivos", "obiettivi", "doelen"]),
    ),
    ("weeks", frozenset(["weeks", "weekly", "wochen", "semaines", "semanas", "settimane"])),
    (
        "tasks",
        frozenset(
            ["tasks", "activities", "sessions", "schedule", "aufgaben", "taches", "tareas", "taken", "tarefas", "days"]
        ),
    ),
    ("start", frozenset(["start", "begin", "starts", "startzeit", "debut", "inicio", "inizio"])),
    ("end", frozenset(["end", "ends", "finish", "ende"])),
    ("day", frozenset(["date", "weekday", "datum", "fecha"])),
    ("summary", frozenset(["summary", "overview", "zusammenfassung", "resumen"])),
    ("focus", frozenset(["area", "category", "focus", "theme", "topic"])),
    ("text", frozenset(["description", "task", "title", "activity", "aufgabe", "tarea", "tache"])),
    ("when", frozenset(["time", "uhrzeit", "hora", "heure"])),
    ("day", frozenset(["day"])),
)
_ENUMERATED = re.compile(
    r"(?:task|item|activity|session|aufgabe|tache|tarea|compito|taak|tarefa|block|entry|t|event|todo) ?\d{1,3}"
)
_MOST_KEY_WORDS = 5
_COUNTING = frozenset(
    [
        "id",
        "ids",
        "uuid",
        "count",
        "counts",
        "index",
        "number",
        "nr",
        "total",
        "url",
        "link",
        "color",
        "colour",
        "icon",
        "emoji",
        "version",
    ]
)


@lru_cache(maxsize=4096)
def role(key: str) -> str:
    """The role of a key, "" when unknown. `task_3` is "numbered": its value is a task."""
    words = plain_words(key)
    if not words:
        return _ROLES.get(fold(key.strip()), "")
    known = _ROLES.get(words) or _ROLES.get(words.removeprefix("the ").removeprefix("your "))
    if known:
        return known
    if _ENUMERATED.fullmatch(words):
        return "numbered"
    return _by_word(words.split())


def _by_word(words: list[str]) -> str:
    if len(words) > _MOST_KEY_WORDS:
        return ""
    present = set(words)
    if words[-1] in _COUNTING:
        return "skip"
    return next((name for name, telling in _TELLING if present & telling), "")
