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

// A toast goes after ten seconds, but never while somebody reads it with the pointer or the keyboard on it.
function showToast(toast) {
  const close = toast.querySelector(".close");
  let timer;
  const leave = () => toast.remove();
  const wait = () => (timer = setTimeout(leave, 10_000));
  if (close) {
    close.hidden = false;
    close.addEventListener("click", leave);
  }
  for (const start of ["pointerenter", "focusin"]) toast.addEventListener(start, () => clearTimeout(timer));
  for (const end of ["pointerleave", "focusout"]) toast.addEventListener(end, wait);
  wait();
}

const shown = new WeakSet();

function showToasts() {
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

// A page restored by Back must not show what somebody who signed out has seen, nor a button that was pressed.
addEventListener("pageshow", (event) => event.persisted && location.reload());

// Screen readers hear a live region only when it changes after the page has loaded.
function sayToasts() {
  const said = [...document.querySelectorAll(".toast > span")].map((toast) => toast.textContent.trim()).join(" ");
  if (said) setTimeout(() => announce(said), 150);
}

forgetTyped();
sayToasts();
showToasts();
document.addEventListener("planner:shown", showToasts);
for (const form of document.querySelectorAll("[data-working]")) sendOnce(form);
