// The review page: a file may be dropped anywhere on the form, and a name that is changed means whatever has it.
import { $, $$, t } from "./dom.js";

const form = $("form[data-drop]");
if (form) {
  const file = $("input[type=file]", form);
  const told = $("[data-drop-problem]", form);
  const carriesFile = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  const check = () => {
    const large = file.files[0]?.size > Number(form.dataset.most);
    told.textContent = large ? t("A file may have up to {number} MB.", { number: Math.round(form.dataset.most / 1048576) }) : "";
    told.hidden = !large;
    if (large) file.value = "";
  };
  for (const kind of ["dragenter", "dragover"]) form.addEventListener(kind, (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    form.classList.add("dropping");
  });
  for (const kind of ["dragleave", "drop"]) form.addEventListener(kind, () => form.classList.remove("dropping"));
  form.addEventListener("drop", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    file.files = event.dataTransfer.files;
    check();
    file.focus();
  });
  file.addEventListener("change", check);
  $("[aria-invalid]", form)?.focus();
}

for (const input of $$("form[data-facts] input[name^='field:']")) {
  const thing = input.parentElement.querySelector("select");
  if (thing) input.addEventListener("input", () => {
    thing.value = input.value === input.defaultValue ? (thing.querySelector("option[selected]")?.value ?? "") : "";
  });
}
$("form[data-facts] [aria-invalid]")?.focus();
