// Says it where something that HTMX sent did not arrive or was not taken, and what to do. Without HTMX the browser and
// our error pages say it.

const STAYS = 15_000;
const texts = document.getElementById("failures")?.content;

function place() {
  const found = document.querySelector(".toasts");
  if (found) return found;
  const made = document.createElement("div");
  made.className = "toasts";
  document.body.append(made);
  return made;
}

function say(sentence) {
  const toast = texts.querySelector(".toast").cloneNode(true);
  toast.setAttribute("role", "alert");
  const old = place().querySelector("[data-failed]");
  old?.remove();
  toast.dataset.failed = "";
  place().append(toast);
  toast.querySelector("span").textContent = sentence;
  const timer = setTimeout(() => toast.remove(), STAYS);
  toast.addEventListener("focusin", () => clearTimeout(timer));
  toast.addEventListener("pointerenter", () => clearTimeout(timer));
  toast.querySelector(".close").addEventListener("click", () => toast.remove());
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
