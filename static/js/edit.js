// Moving tasks by pointer and by arrow keys, and undo without a new page. Optional: links and forms do the same.
// What is free and why something is not is asked of the server, once for each task that is picked up. Imports nothing.

const main = document.getElementById("content");
const tasks = () => document.getElementById("plan-tasks");
const say = (sentence) => (document.getElementById("announce").textContent = sentence);
const clock = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const copy = () => document.querySelector("#page-copy [name='copy']")?.value;
const dayOf = (date) => tasks()?.querySelector(`.day[data-day="${date}"]`);

// --- Acts: sent as the forms send them; the page that answers takes this one's place, scrolled as it was.

async function send(address, data) {
  const token = document.querySelector("[name='csrfmiddlewaretoken']").value;
  try {
    const answer = await fetch(address, { method: "POST", body: data, headers: { "X-CSRFToken": token } });
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!next.querySelector(".app #content")) return location.reload();
    if (answer.redirected) history.replaceState(null, "", answer.url);
    take(next);
  } catch {
    complain(tasks().dataset.failed);
  }
}

function take(next) {
  const stood = document.activeElement?.closest("[id]")?.id ?? "";
  document.title = next.title;
  main.replaceChildren(...next.getElementById("content").childNodes);
  document.querySelector("body > .toasts")?.remove();
  const toasts = next.querySelector("body > .toasts");
  if (toasts) document.querySelector(".skip").after(toasts);
  window.htmx?.process(main);
  const toast = document.querySelector(".toast");
  if (toast) say(toast.querySelector("span").textContent);
  const task = document.getElementById(toast?.dataset.about ?? "");
  task?.classList.add("landed");
  // What had the focus is gone with the old page: it goes to the task, to where it was, or to the page itself.
  for (const place of [task, document.getElementById(stood), main]) {
    place?.focus({ preventScroll: true });
    if (place && document.activeElement === place) break;
  }
  task?.scrollIntoView({ block: "nearest" });
  document.dispatchEvent(new Event("planner:shown"));
}

function complain(sentence) {
  say(sentence);
  const toasts = document.querySelector("body > .toasts") ?? document.createElement("div");
  toasts.className = "toasts";
  if (!toasts.isConnected) document.querySelector(".skip").after(toasts);
  const toast = document.createElement("div");
  toast.className = "toast error";
  toast.append(Object.assign(document.createElement("span"), { textContent: sentence }));
  toasts.append(toast);
  document.dispatchEvent(new Event("planner:shown"));
}

document.addEventListener("submit", (event) => {
  const undoes = event.submitter?.dataset.undo !== undefined;
  if (!undoes || !tasks()) return;
  event.preventDefault();
  const address = event.submitter.getAttribute("formaction") ?? event.target.getAttribute("action");
  send(address, new FormData(event.target));
});

// --- Places: the server's list of days, each with stretches of lawful starts, or the reason why there are none.

async function placesOf(card) {
  const held = copy();
  const data = new FormData(held ? document.getElementById("page-copy") : undefined);
  const answer = await (held ? fetch(card.dataset.places, { method: "POST", body: data }) : fetch(card.dataset.places));
  const found = new DOMParser().parseFromString(await answer.text(), "text/html");
  const days = [...found.querySelectorAll("[data-starts]")].map(({ dataset }) => ({
    date: dataset.day,
    name: dataset.name,
    why: dataset.why ?? "",
    stretches: dataset.starts.split(" ").filter(Boolean).map((pair) => pair.split("-").map(Number)),
  }));
  if (!days.length) throw new Error("no places");
  return new Map(days.map((day) => [day.date, day]));
}

// The lawful start nearest to a wanted minute, within bounds where there are any; of two, the later one.
function nearest(day, wanted, from = 0, to = 1440) {
  const inside = day.stretches.map(([first, last]) => [Math.max(first, from), Math.min(last, to)]).filter(([a, b]) => a <= b);
  const starts = inside.map(([first, last]) => Math.min(last, Math.max(first, wanted)));
  return starts.sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted) || other - one)[0];
}

function put(card, date, start) {
  const data = new FormData();
  const known = { day: date, start: start === undefined ? "" : clock(start), mark: card.dataset.mark ?? "", copy: copy() ?? "" };
  for (const [name, value] of Object.entries(known)) data.set(name, value);
  data.set("next", tasks().dataset.next);
  return send(card.dataset.move, data);
}

// --- What is held: one task at a time, by the pointer or by the keys.

let held = null;

function hold(card, places) {
  const top = card.getBoundingClientRect().top;
  document.body.classList.add("moving");
  card.classList.add("held");
  for (const day of tasks().querySelectorAll("[data-day]")) {
    const there = places.get(day.dataset.day);
    if (there) day.classList.add(there.why ? "shut" : "free");
  }
  // Days that were folded away are there now: the page must not jump under the pointer.
  scrollBy(0, card.getBoundingClientRect().top - top);
  // For the eyes only: what it says is announced as well.
  const seen = { className: "hint", hidden: true, ariaHidden: "true" };
  const hint = document.body.appendChild(Object.assign(document.createElement("p"), seen));
  held = { card, places, hint, clock: Number(card.dataset.clock), date: card.closest("[data-day]").dataset.day };
  return held;
}

function drop() {
  if (!held) return;
  const { card, hint, ghost } = held;
  held = null;
  hint.remove();
  ghost?.remove();
  card.classList.remove("held");
  document.body.classList.remove("moving");
  for (const marked of tasks()?.querySelectorAll(".free, .shut, .aim, .next") ?? []) {
    marked.classList.remove("free", "shut", "aim", "next");
  }
}

function aim(date, start, x, y) {
  for (const marked of tasks().querySelectorAll(".aim, .next")) marked.classList.remove("aim", "next");
  const day = held.places.get(date);
  held.hint.hidden = !day;
  held.aim = day && { date, start, why: day.why };
  if (!day) return "";
  dayOf(date)?.classList.add("aim");
  const sentence = day.why ? (day.why.includes(day.name) ? day.why : `${day.name}: ${day.why}`) : `${day.name}, ${clock(start)}`;
  held.hint.textContent = sentence;
  held.hint.classList.toggle("shut", Boolean(day.why));
  const { offsetWidth, offsetHeight } = held.hint;
  held.hint.style.translate = `${Math.max(8, Math.min(x, innerWidth - offsetWidth - 8))}px ${Math.max(8, Math.min(y, innerHeight - offsetHeight - 8))}px`;
  return sentence;
}

function putDown() {
  const { card, aim: wanted } = held;
  const here = wanted && wanted.date === held.date && wanted.start === held.clock;
  drop();
  if (!wanted || here) return say(tasks().dataset.stays);
  if (wanted.why) return complain(wanted.why);
  put(card, wanted.date, wanted.start);
}

// --- By pointer: the whole card with a mouse, the handle with a finger.

let press = null;

main.addEventListener("pointerdown", (event) => {
  const card = event.target.closest(".task[data-places]");
  const grip = event.target.closest(".handle");
  if (!card || event.button || held || (event.pointerType !== "mouse" && !grip)) return;
  if (event.target.closest(".tick-form, summary, input")) return;
  press = { card, x: event.clientX, y: event.clientY, id: event.pointerId };
});
// Who holds a finger on the handle wants to move the task, not what browsers offer for a link that is held.
main.addEventListener("contextmenu", (event) => press && event.target.closest(".handle") && event.preventDefault());
main.addEventListener("dragstart", (event) => event.target.closest?.(".task[data-places]") && event.preventDefault());

document.addEventListener("pointermove", (event) => {
  if (!press || event.pointerId !== press.id) return;
  press.at = event;
  if (!press.started && Math.hypot(event.clientX - press.x, event.clientY - press.y) > 6) lift();
  if (held?.ghost) follow(event);
});

async function lift() {
  const mine = press;
  mine.started = true;
  let places;
  try {
    places = await placesOf(mine.card);
  } catch {
    return complain(tasks().dataset.failed);
  }
  if (press !== mine) return;
  const box = mine.card.getBoundingClientRect();
  const ghost = mine.card.cloneNode(true);
  ghost.removeAttribute("id");
  ghost.classList.add("ghost");
  ghost.inert = true;
  ghost.style.inlineSize = `${box.width}px`;
  hold(mine.card, places).ghost = document.body.appendChild(ghost);
  held.shift = [mine.x - box.left, mine.y - box.top];
  follow(mine.at);
  requestAnimationFrame(scrollAlong);
}

function follow({ clientX: x, clientY: y }) {
  held.ghost.style.translate = `${x - held.shift[0]}px ${y - held.shift[1]}px`;
  const element = document.elementFromPoint(x, y)?.closest("[data-day]");
  const day = held.places.get(element?.dataset.day);
  if (!day) return aim();
  const [above, below] = around(element, y);
  const length = Number(held.card.dataset.minutes);
  const wanted = nearest(day, held.clock, above, below - length) ?? nearest(day, held.clock);
  aim(day.date, wanted, x + 14, y + 18);
  const items = [...element.querySelectorAll(".items > [data-clock]")];
  items.find((item) => item !== held.card && minutes(item) > wanted)?.classList.add("next");
}

const minutes = (item) => {
  const [hours, rest] = item.dataset.clock.split(":").map(Number);
  return rest === undefined ? hours : hours * 60 + rest;
};

// Between which of the day's tasks the pointer is: the task goes there where that is free.
function around(day, y) {
  let above = 0, below = 1440 + Number(held.card.dataset.minutes);
  for (const item of day.querySelectorAll(".items > [data-clock]")) {
    if (item === held.card) continue;
    const box = item.getBoundingClientRect();
    if (box.top + box.height / 2 < y) above = Math.max(above, minutes(item));
    else below = Math.min(below, minutes(item));
  }
  return [above, below];
}

function scrollAlong() {
  if (!held?.ghost) return;
  const { clientX, clientY } = press?.at ?? {};
  const by = clientY < 70 ? -12 : clientY > innerHeight - 90 ? 12 : 0;
  if (by) {
    scrollBy(0, by);
    follow({ clientX, clientY });
  }
  requestAnimationFrame(scrollAlong);
}

function release(event, put) {
  if (!press || event.pointerId !== press.id) return;
  const moved = press.started;
  press = null;
  // The click that ends a drag opens nothing.
  if (moved) {
    addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", swallow, true));
  }
  if (held?.ghost) put ? putDown() : drop();
}

function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
}

document.addEventListener("pointerup", (event) => release(event, true));
document.addEventListener("pointercancel", (event) => release(event, false));

// --- By keys: arrows on a task or its handle.

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const QUARTER = 15;
let loading = false;

document.addEventListener("keydown", async (event) => {
  if (event.key === "Escape" && held) {
    drop();
    return say(tasks().dataset.stays);
  }
  const card = event.target.closest?.(".task[data-places]");
  const selected = card && (event.target === card || event.target.closest(".handle"));
  if (!selected || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "Enter" && held?.card === card && held.aim) {
    event.preventDefault();
    return putDown();
  }
  const step = ARROWS[event.key];
  if (!step) return;
  event.preventDefault();
  if (held?.card !== card && !(await pickUp(card))) return;
  walk(...step);
});

async function pickUp(card) {
  if (loading || held) return false;
  loading = true;
  try {
    const places = await placesOf(card);
    hold(card, places);
    held.at = { date: held.date, start: held.clock };
    return true;
  } catch {
    complain(tasks().dataset.failed);
    return false;
  } finally {
    loading = false;
  }
}

function walk(days, times) {
  const dates = [...held.places.keys()];
  const index = Math.max(0, Math.min(dates.length - 1, dates.indexOf(held.at.date) + days));
  const day = held.places.get(dates[index]);
  const start = times ? beside(day, held.at.start, times) : nearest(day, held.clock);
  held.at = { date: day.date, start: start ?? held.at.start };
  const cell = dayOf(day.date);
  cell?.scrollIntoView({ block: "nearest" });
  const box = (cell ?? held.card).getBoundingClientRect();
  say(`${aim(day.date, held.at.start, box.left, box.bottom - 44)}. ${tasks().dataset.holds}`);
}

// The free start before or after a time: each quarter of an hour within a stretch, and the ends of the stretches.
function beside(day, from, way) {
  const starts = day.stretches.flatMap(([first, last]) => {
    const marks = [first];
    for (let mark = (Math.floor(first / QUARTER) + 1) * QUARTER; mark < last; mark += QUARTER) marks.push(mark);
    return last > first ? [...marks, last] : marks;
  });
  return way > 0 ? starts.find((start) => start > from) : starts.findLast((start) => start < from);
}

document.addEventListener("focusout", (event) => {
  if (held && !held.ghost && held.card.contains(event.target) && !held.card.contains(event.relatedTarget)) drop();
});
