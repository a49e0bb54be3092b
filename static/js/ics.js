// A calendar file that is too large is told before it is sent. Optional: the server tells it as well.

for (const input of document.querySelectorAll("input[type='file'][data-largest]")) {
  const error = document.getElementById(`${input.id}_error`);
  const check = () => {
    const file = input.files[0];
    const wrong = file && file.size > Number(input.dataset.largest);
    if (wrong) error.textContent = input.dataset.tooLarge;
    error.setAttribute("role", "alert");
    error.hidden = !wrong;
    if (wrong) input.ariaInvalid = "true";
    else input.removeAttribute("aria-invalid");
    return !wrong;
  };
  input.addEventListener("change", check);
  // First of all listeners: a form that is not sent must not look as if it were.
  const stop = (event) => {
    if (check()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    input.closest("details")?.setAttribute("open", "");
    input.focus();
  };
  input.form.addEventListener("submit", stop, { capture: true });
}
