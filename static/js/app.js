// What HTML and HTMX cannot do alone, on every page. Every page works without this file.

// Says a sentence to screen readers, in the page's one polite live region.
function announce(sentence) {
  document.getElementById("announce").textContent = sentence;
}

// One press is enough: the button says that it works, and a second press sends nothing.
function sendOnce(form) {
  form.addEventListener("submit", (event) => {
    const button = event.submitter?.name ? null : form.querySelector(".send .button");
    if (!button) return;
    if (button.ariaDisabled === "true") return event.preventDefault();
    button.ariaDisabled = "true";
    button.textContent = form.dataset.working;
    announce(form.dataset.working);
  });
}

// Where toasts stand: the page's own place, or one that is made for them. The keyboard comes by it before the page.
function toasts() {
  const found = document.querySelector("body > .toasts");
  if (found) return found;
  const made = document.createElement("div");
  made.className = "toasts";
  document.querySelector(".skip").after(made);
  return made;
}

// Who closes a toast goes on where they were when it came.
function closes(button, leave) {
  const from = document.activeElement;
  button.addEventListener("click", () => {
    leave();
    if (from?.isConnected) from.focus();
  });
}

// A toast goes after ten seconds, but never while somebody reads it with the pointer or the keyboard on it. One that tells
// of a failure stays until it is closed.
function showToast(toast) {
  const close = toast.querySelector(".close");
  let timer;
  const leave = () => toast.remove();
  const wait = () => (timer = setTimeout(leave, 10_000));
  if (close) {
    close.hidden = false;
    closes(close, leave);
    if (toast.classList.contains("error")) return;
  }
  for (const start of ["pointerenter", "focusin"]) toast.addEventListener(start, () => clearTimeout(timer));
  for (const end of ["pointerleave", "focusout"]) toast.addEventListener(end, wait);
  wait();
}

const shown = new WeakSet();

function showToasts() {
  for (const stray of document.querySelectorAll("main .toasts > .toast")) toasts().append(stray);
  for (const toast of document.querySelectorAll(".toast")) {
    if (!shown.has(toast)) showToast(toast);
    shown.add(toast);
  }
}

// What was typed is kept until the page that proves it arrived (data-typed-done), or until signing out.
function forgetTyped() {
  const done = document.querySelector("[data-typed-done]");
  if (done) sessionStorage.removeItem(`typed:${done.dataset.typedDone}`);
  for (const form of document.querySelectorAll("form[action$='/sign-out/']")) {
    form.addEventListener("submit", () => sessionStorage.clear());
  }
}

// A page that came as the answer to a form says where it is to be found: loading it again sends nothing again.
function takeAddress() {
  const address = document.querySelector("[data-address]")?.dataset.address;
  if (address && address !== location.pathname) history.replaceState(history.state, "", address);
}

// A menu closes when something else is pressed, and by Escape.
function closeMenus(event) {
  for (const menu of document.querySelectorAll(".menu[open]")) {
    if (event.type === "keydown" && event.key === "Escape") menu.querySelector("summary").focus();
    if (event.type === "keydown" ? event.key === "Escape" : !menu.contains(event.target)) menu.open = false;
  }
}
for (const name of ["click", "keydown"]) document.addEventListener(name, closeMenus);

// A page restored by Back must not show what somebody who signed out has seen, nor a button that was pressed.
addEventListener("pageshow", (event) => event.persisted && location.reload());

// Screen readers hear a live region only when it changes after the page has loaded.
function sayToasts() {
  const said = [...document.querySelectorAll(".toast > span")].map((toast) => toast.textContent.trim()).join(" ");
  if (said) setTimeout(() => announce(said), 150);
}

forgetTyped();
takeAddress();
sayToasts();
showToasts();
document.addEventListener("planner:shown", showToasts);
for (const form of document.querySelectorAll("[data-working]")) sendOnce(form);

// Lets the browser show a page of ours where the planner cannot be reached. Without this it shows its own. The first page of
// a visit stays light: this begins with the second.
if ("serviceWorker" in navigator) {
  addEventListener("load", () => {
    if (sessionStorage.getItem("visited")) navigator.serviceWorker.register("/worker.js").catch(() => {});
    else sessionStorage.setItem("visited", "1");
  });
}

// Says it where something that HTMX sent did not arrive or was not taken, and what to do. Without HTMX the browser and
// our error pages say it.
{
  const STAYS = 15_000;
  const texts = document.getElementById("failures")?.content;

  function say(sentence) {
    const toast = texts.querySelector(".toast").cloneNode(true);
    toast.setAttribute("role", "alert");
    const old = toasts().querySelector("[data-failed]");
    old?.remove();
    toast.dataset.failed = "";
    toasts().append(toast);
    toast.querySelector("span").textContent = sentence;
    const timer = setTimeout(() => toast.remove(), STAYS);
    toast.addEventListener("focusin", () => clearTimeout(timer));
    toast.addEventListener("pointerenter", () => clearTimeout(timer));
    closes(toast.querySelector(".close"), () => toast.remove());
  }

  const text = (kind) => texts.querySelector(`[data-failure="${kind}"]`).textContent;
  const kindOf = (status) => (status >= 500 ? "unavailable" : [403, 404, 410].includes(status) ? "stale" : "other");
  const words = "textarea, input:not([type]), input[type='text'], input[type='email'], input[type='search']";

  if (texts) {
    // What asks again by itself every second goes on asking, and says it once.
    for (const name of ["htmx:sendError", "htmx:timeout"]) {
      addEventListener(name, (event) => {
        if (event.detail.requestConfig?.verb === "get" && document.querySelector("[data-failed]")) return;
        say(text("unreachable"));
      });
    }
    addEventListener("htmx:responseError", (event) => {
      const { xhr, requestConfig } = event.detail;
      if (!xhr.getResponseHeader("HX-Trigger") && requestConfig.verb !== "get") say(text(kindOf(xhr.status)));
    });
    addEventListener("planner:failed", (event) => say(event.detail.sentence));
  }

  // The session is over, and something was typed: the form goes the plain way, so that it travels through the sign-in.
  addEventListener("htmx:beforeOnLoad", (event) => {
    const form = event.detail.elt.closest("form");
    if (event.detail.xhr.status !== 401 || form?.method !== "post" || !form.querySelector(words)) return;
    event.preventDefault();
    HTMLFormElement.prototype.submit.call(form);
  });
}

// Keys: n t p d go to pages; j k walk through tasks; x ticks, e edits, u undoes; ? lists them. Never while somebody types,
// never together with a modifier, and not at all where the person switched them off.
{
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
}

// A notice that offers Undo becomes a toast for ten seconds; it waits while somebody is on it. Without this it stays
// a notice, and the Undo works the same.
{
  const STAYS = 10_000;

  function asToast(notice) {
    let timer;
    const wait = () => (timer = setTimeout(() => notice.remove(), STAYS));
    notice.classList.replace("notice", "toast");
    notice.removeAttribute("role");
    const there = toasts();
    there.setAttribute("role", "status");
    there.append(notice);
    for (const start of ["pointerenter", "focusin"]) notice.addEventListener(start, () => clearTimeout(timer));
    for (const end of ["pointerleave", "focusout"]) notice.addEventListener(end, wait);
    document.getElementById("announce").textContent = notice.querySelector("p").textContent;
    wait();
  }

  for (const notice of document.querySelectorAll("[data-undo-notice]")) asToast(notice);
}

// The Print button. Without this the browser's own menu prints the same sheet.
{
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}
