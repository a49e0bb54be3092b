// Keys: n t p d go to pages; j k walk through tasks; x ticks, e edits, u undoes; ? lists them. Never while somebody types,
// never together with a modifier, and not at all where the person switched them off.

const help = document.getElementById("shortcuts");
const TYPING = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";
let last = "";

const shown = (element) => element.checkVisibility();
const tasks = () => [...document.querySelectorAll(".task[id^='task-']")].filter(shown);
const place = (task) => task?.querySelector("strong a") ?? task?.querySelector("a, button");

// The task that the focus is in; or the one it was in before the page changed around it.
function current() {
  const focused = document.activeElement?.closest(".task[id^='task-']");
  if (focused) last = focused.id;
  return document.getElementById(last);
}

function walk(step) {
  const all = tasks(), here = all.indexOf(current());
  const next = here < 0 ? all.at(step > 0 ? 0 : -1) : all[here + step];
  if (!next) return false;
  last = next.id;
  place(next)?.focus();
  next.scrollIntoView({ block: "nearest" });
  return true;
}

function press(element) {
  if (!element) return false;
  element.focus();
  element.click();
  return true;
}

const undo = () => press([...document.querySelectorAll("[data-undo]")].filter(shown).at(-1));
const go = (key) => press(help.querySelector(`[data-shortcut="${key}"]`));
const toggle = () => {
  help.togglePopover();
  return true;
};

const ACTS = {
  n: go, t: go, p: go, d: go, u: undo, "?": toggle,
  j: () => walk(1),
  k: () => walk(-1),
  x: () => press(current()?.querySelector(".tick")),
  e: () => press(current()?.querySelector("strong a")),
};

function onKey(event) {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.(TYPING) || document.querySelector("dialog[open]")) return;
  if (event.repeat && !"jk".includes(event.key)) return;
  if (help.matches(":popover-open") && event.key !== "?") return;
  if (Object.hasOwn(ACTS, event.key) && ACTS[event.key](event.key)) event.preventDefault();
}

if (help && document.body.dataset.shortcuts !== "off") document.addEventListener("keydown", onKey);
