// A calendar file that is too large is told before it is sent. Optional: the server tells it as well.

for (const input of document.querySelectorAll("input[type='file'][data-largest]")) {
  const error = document.getElementById(`${input.id}_error`);
  const check = () => {
    const file = input.files[0];
    const wrong = file && file.size > Number(input.dataset.largest);
    if (wrong) error.textContent = input.dataset.tooLarge;
    error.setAttribute("role", "alert");
    error.hidden = !wrong;
    input.toggleAttribute("aria-invalid", Boolean(wrong));
    return !wrong;
  };
  input.addEventListener("change", check);
  input.form.addEventListener("submit", (event) => {
    if (check()) return;
    event.preventDefault();
    input.focus();
  });
}
