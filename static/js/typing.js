// The New plan form: its rows, the browser's time zone, and what was typed kept through a reload. Optional, all of it.
// Imports nothing: static files carry a hash in their names, so an import by plain name would load a second copy.

function announce(sentence) {
  document.getElementById("announce").textContent = sentence;
}

const fields = (within) => [...within.querySelectorAll("input:not([type='hidden'], [type='file']), select, textarea")];

// --- Rows of hours by focus area and of commitments. Without this the same buttons send the form and the server answers
// with the rows.
function rowList(box) {
  const part = box.parentElement;
  const list = {
    box,
    name: box.dataset.rows,
    adder: part.querySelector("[data-add-row]"),
    template: part.querySelector("template[data-row]"),
    total: part.querySelector("[name$='-TOTAL_FORMS']"),
  };
  // As the server gave the rows; null where it gave back what had been typed.
  list.given = box.closest("form").dataset.sent === undefined ? told(box, asGiven) : null;
  return list;
}

const asGiven = (field) => (choice(field) ? field.defaultChecked : field.defaultValue);
const asTyped = (field) => (choice(field) ? field.checked : field.value);
const told = (box, value) => JSON.stringify(fields(box).map((field) => [id(field), value(field)]));

function renumber({ box, total }) {
  [...box.children].forEach((row, index) => {
    for (const part of row.querySelectorAll("[name], [id], [for], [aria-describedby]")) {
      for (const name of ["name", "id", "for", "aria-describedby"]) {
        const value = part.getAttribute(name);
        if (value) part.setAttribute(name, value.replaceAll(/-(\d+|__prefix__)-/g, `-${index}-`));
      }
    }
    for (const button of row.querySelectorAll("[data-remove-row], [data-copy-row]")) button.value = index;
  });
  total.value = box.children.length;
  // The page is as the form left it: the next reload must bring this number of rows back.
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

function addRow(list, after) {
  const row = list.template.content.firstElementChild.cloneNode(true);
  if (after) after.after(row);
  else list.box.append(row);
  if (after) {
    const given = fields(after);
    fields(row).forEach((field, index) => {
      if (choice(field)) field.checked = given[index].checked;
      else field.value = given[index].value;
    });
  }
  renumber(list);
  return row;
}

function removeRow(list, row) {
  const next = row.nextElementSibling ?? row.previousElementSibling ?? list.adder;
  (next.querySelector("select, input") ?? next).focus();
  row.remove();
  renumber(list);
}

function editableRows(list) {
  const { box, adder } = list;
  adder.addEventListener("click", (event) => {
    event.preventDefault();
    addRow(list).querySelector("select, input").focus();
    announce(adder.dataset.added);
  });
  box.addEventListener("click", (event) => {
    const row = [...box.children].find((one) => one.contains(event.target));
    if (event.target.closest("[data-remove-row]")) {
      event.preventDefault();
      removeRow(list, row);
      announce(adder.dataset.removed);
    } else if (event.target.closest("[data-copy-row]")) {
      event.preventDefault();
      addRow(list, row).querySelector("select, input").focus();
      announce(adder.dataset.added);
    }
  });
}

// --- What was typed, in this tab only, under the person's own key. A page that shows mistakes has it already.
function keepTyped(form) {
  const key = `typed:${form.dataset.keep}`;
  const kept = sessionStorage.getItem(key);
  // What was just sent came back with the page; it is newer than what was kept.
  const fresh = !document.querySelector(".notice.bad") && !location.search && !form.querySelector("details .error:not([hidden])");
  const keep = () => sessionStorage.setItem(key, JSON.stringify(read(form)));
  // Who types faster than this file loads keeps what they typed.
  const early = fields(form).filter(typedBefore).map((field) => [field, field.value]);
  if (kept && fresh && form.dataset.sent === undefined) restore(form, JSON.parse(kept));
  for (const [field, value] of early) field.value = value;
  if (early.length || form.dataset.sent !== undefined) keep();
  form.addEventListener("input", keep);
}

const choice = (field) => ["radio", "checkbox"].includes(field.type);
const typedBefore = (field) => !choice(field) && field.tagName !== "SELECT" && field.value !== field.defaultValue;
const id = (field) => (choice(field) ? `${field.name}=${field.value}` : field.name);

// Rows that nobody touched are not kept: the page's own may be newer, such as hours changed in Settings meanwhile.
const touched = (list) => list.given !== told(list.box, asTyped);

function read(form) {
  const rows = lists.filter(touched).map((list) => [list.name, list.box.children.length]);
  return { rows: Object.fromEntries(rows), values: Object.fromEntries(fields(form).map((field) => [id(field), asTyped(field)])) };
}

function restore(form, { rows, values }) {
  for (const list of lists.filter(({ name }) => name in rows)) {
    while (list.box.children.length < rows[list.name]) addRow(list);
    while (list.box.children.length > rows[list.name]) list.box.lastElementChild.remove();
    renumber(list);
  }
  const ownRows = lists.filter(({ name }) => !(name in rows));
  for (const field of fields(form)) {
    const value = values[id(field)];
    if (value === undefined || ownRows.some(({ box }) => box.contains(field))) continue;
    if (choice(field)) field.checked = value;
    else field.value = value;
  }
}

function findZone() {
  const select = document.querySelector("[data-find-zone] select");
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (select && !select.value && [...select.options].some((option) => option.value === zone)) select.value = zone;
}

const lists = [...document.querySelectorAll("[data-rows]")].map(rowList);
lists.forEach(editableRows);
for (const form of document.querySelectorAll("[data-keep]")) keepTyped(form);
findZone();

// A calendar file that is too large is told before it is sent. Optional: the server tells it as well.
{
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
}
