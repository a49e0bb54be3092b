// A notice that offers Undo becomes a toast for ten seconds; it waits while somebody is on it. Without this it stays
// a notice, and the Undo works the same.

const STAYS = 10_000;

function place() {
  const found = document.querySelector(".toasts");
  if (found) return found;
  const made = document.createElement("div");
  made.className = "toasts";
  made.setAttribute("role", "status");
  document.body.append(made);
  return made;
}

function asToast(notice) {
  let timer;
  const wait = () => (timer = setTimeout(() => notice.remove(), STAYS));
  notice.classList.replace("notice", "toast");
  notice.removeAttribute("role");
  place().append(notice);
  for (const start of ["pointerenter", "focusin"]) notice.addEventListener(start, () => clearTimeout(timer));
  for (const end of ["pointerleave", "focusout"]) notice.addEventListener(end, wait);
  document.getElementById("announce").textContent = notice.querySelector("p").textContent;
  wait();
}

for (const notice of document.querySelectorAll("[data-undo-notice]")) asToast(notice);
