/* The rating form: keeps unfinished work in this browser, and saves a rating sheet. Asks the network for nothing. */
"use strict";
(() => {
  const part = id => document.getElementById(id);
  const form = part("form");
  const sheet = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(form.dataset.sheet), letter => letter.charCodeAt(0))));
  const who = ["subject", "rater", "role", "purpose"].filter(id => part(id) !== null);
  const isRating = rating => Number.isInteger(rating) && rating >= sheet.min && rating <= sheet.max;

  /* An answer is a rating, null for "not observed", or undefined for none. */
  class Choices {
    constructor(fieldset) {
      this.inputs = [...fieldset.querySelectorAll("input[type=radio]")];
    }
    get answer() {
      const chosen = this.inputs.find(input => input.checked);
      return chosen === undefined ? undefined : chosen.value === "none" ? null : Number(chosen.value);
    }
    set answer(answer) {
      const value = answer === null ? "none" : String(answer);
      for (const input of this.inputs) input.checked = input.value === value;
    }
    get first() {
      return this.inputs.find(input => input.checked) ?? this.inputs[0];
    }
    get fault() {
      return null;
    }
  }

  class Entry {
    constructor(fieldset) {
      this.text = fieldset.querySelector("input[type=text]");
      this.none = fieldset.querySelector("input[type=checkbox]");
      this.message = fieldset.querySelector(".fault");
      this.text.addEventListener("input", () => { if (this.text.value !== "") this.none.checked = false; });
      this.none.addEventListener("input", () => { if (this.none.checked) this.text.value = ""; });
      this.text.addEventListener("change", () => this.showFault());
    }
    get answer() {
      const text = this.text.value.trim();
      return this.none.checked ? null : /^[0-9]+$/.test(text) && isRating(Number(text)) ? Number(text) : undefined;
    }
    set answer(answer) {
      this.none.checked = answer === null;
      this.text.value = answer === null || answer === undefined ? "" : String(answer);
      this.showFault();
    }
    get first() {
      return this.none.checked ? this.none : this.text;
    }
    get fault() {
      return this.text.value.trim() === "" || this.answer !== undefined ? null : `A whole number from ${sheet.min} to ${sheet.max} is needed.`;
    }
    showFault() {
      showFault(this.text, this.message, this.fault);
    }
  }

  const items = [...form.querySelectorAll(".item")].map((fieldset, place) => {
    const isTyped = fieldset.querySelector("input[type=text]") !== null;
    return { id: sheet.items[place], fieldset, note: fieldset.querySelector("textarea"), input: isTyped ? new Entry(fieldset) : new Choices(fieldset) };
  });

  function showFault(input, message, fault) {
    message.textContent = fault ?? "";
    message.hidden = fault === null;
    if (fault === null) input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
  }

  /* What a sheet can hold: one line, without control or direction-override characters. */
  const clean = text => text
    .replace(/[\r\n\t\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, "")
    .trim();

  /* Unfinished work. A browser may refuse storage, for files or in private windows. */
  const storage = (() => {
    try {
      window.localStorage.setItem(`${sheet.key}:probe`, "");
      window.localStorage.removeItem(`${sheet.key}:probe`);
      return window.localStorage;
    } catch {
      return null;
    }
  })();
  let isChanged = false;

  function keepNothing() {
    part("keeping").textContent = "This browser keeps nothing for this page: save before you close it.";
    window.onbeforeunload = event => { if (isChanged) event.preventDefault(); };
  }

  function keep() {
    isChanged = true;
    const work = {
      who: who.map(id => part(id).value),
      answers: items.map(item => item.input.answer === undefined ? "" : item.input.answer),
      notes: items.map(item => item.note.value),
    };
    try {
      storage?.setItem(sheet.key, JSON.stringify(work));
    } catch {
      keepNothing();
    }
  }

  function restore() {
    const text = storage?.getItem(sheet.key) ?? null;
    if (text === null) return;
    try {
      const work = JSON.parse(text);
      who.forEach((id, place) => { part(id).value = work.who[place] ?? ""; });
      items.forEach((item, place) => {
        const answer = work.answers[place];
        item.input.answer = answer === null || isRating(answer) ? answer : undefined;
        item.note.value = work.notes[place] ?? "";
      });
      say("Your unfinished work is back.");
    } catch {
      clear();
    }
  }

  function forget() {
    isChanged = false;
    try {
      storage?.removeItem(sheet.key);
    } catch {
      keepNothing();
    }
  }

  /* Empties the form; who rates, as what and what for stays for the next person. */
  function clear() {
    forget();
    part("subject").value = "";
    showFault(part("subject"), part("subject-fault"), null);
    for (const item of items) {
      item.input.answer = undefined;
      item.note.value = "";
    }
    showProgress(false);
  }

  function say(text, button) {
    const line = document.createElement("p");
    line.className = "message";
    line.textContent = text;
    if (button !== undefined) line.append(" ", button);
    part("status").replaceChildren(line);
  }

  /* What was chosen from a list is ticked among the boxes that paper shows instead. */
  function tick() {
    for (const list of form.querySelectorAll("select")) {
      list.parentElement.querySelectorAll(".boxes span").forEach((box, place) => box.classList.toggle("ticked", place === list.selectedIndex - 1));
    }
  }

  let told = 0;

  /* Shown at each answer, spoken only at each quarter and at the end. */
  function showProgress(isSpoken) {
    tick();
    const answered = items.filter(item => {
      const isAnswered = item.input.answer !== undefined;
      item.fieldset.classList.toggle("answered", isAnswered);
      return isAnswered;
    }).length;
    const text = `${answered} of ${items.length} answered`;
    part("count").textContent = text;
    part("progress").value = answered;
    part("next").textContent = answered === items.length ? "All answered" : "First unanswered";
    const quarter = Math.floor(4 * answered / items.length);
    if (isSpoken && quarter > told) part("spoken").textContent = text;
    told = quarter;
  }

  function goTo(item) {
    item.input.first.focus({ preventScroll: true });
    item.fieldset.scrollIntoView({ block: "nearest" });
  }

  function goToOpen() {
    const open = items.find(item => item.input.answer === undefined);
    if (open === undefined) part("save").focus();
    else goTo(open);
  }

  function goOn(item) {
    const next = items[items.indexOf(item) + 1];
    if (next === undefined) part("save").focus();
    else goTo(next);
  }

  let answered = null;

  /* Resolves to "yes", "no", or "" when the dialog was left with Escape. */
  function ask(title, text, no, yes) {
    part("ask-title").textContent = title;
    part("ask-text").textContent = text;
    part("ask-no").textContent = no;
    part("ask-yes").textContent = yes;
    part("ask").showModal();
    return new Promise(resolve => { answered = resolve; });
  }

  /* At once: browsers tell of a closed dialog later, when the next one may be open. */
  function answer(value) {
    const resolve = answered;
    answered = null;
    if (part("ask").open) part("ask").close();
    resolve?.(value);
  }

  const members = pairs => pairs.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const object = (lines, indent) => lines.length === 0 ? "{}" : `{\n${lines.map(line => `${indent}  ${line}`).join(",\n")}\n${indent}}`;

  /* The rating sheet as JSON. Written member by member: the order of items is part of it, and objects would sort ids that look like numbers. */
  function written(subject) {
    const field = id => sheet[id] ?? (part(id) === null ? "" : clean(part(id).value));
    const context = [
      ["subject", subject], ["rater", field("rater")], ["role", field("role")], ["purpose", field("purpose")],
      ["completed", new Date().toISOString()], ["benchmark", sheet.benchmark], ["contentVersion", sheet.contentVersion ?? ""],
    ].filter(([, value]) => value !== "");
    const ratings = items.map(item => [item.id, item.input.answer]).filter(([, answer]) => answer !== undefined);
    const notes = items.map(item => [item.id, clean(item.note.value)]).filter(([, note]) => note !== "");
    const lines = [...members(context), ...members([["presented", sheet.items]]), `"ratings": ${object(members(ratings), "  ")}`];
    if (notes.length > 0) lines.push(`"notes": ${object(members(notes), "  ")}`);
    return `${object(lines, "")}\n`;
  }

  /* Letters, digits and hyphens of the name, at most 60: a file name on every system. */
  function fileName(subject) {
    const words = subject.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
    return `ratings-${[...words].slice(0, 60).join("") || "person"}.json`;
  }

  function download(name, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  async function save() {
    const subject = clean(part("subject").value);
    showFault(part("subject"), part("subject-fault"), subject === "" ? "Say who is rated: a name or a code." : null);
    if (subject === "") {
      part("subject").focus();
      return;
    }
    const wrong = items.find(item => item.input.fault !== null);
    if (wrong !== undefined) {
      wrong.input.showFault();
      goTo(wrong);
      return;
    }
    const open = items.filter(item => item.input.answer === undefined).length;
    if (open > 0) {
      const text = `${open} of ${items.length} statements ${open === 1 ? "has" : "have"} no answer. Saved like this, they count as not answered, which is not the same as “not observed”.`;
      const answer = await ask("Save with gaps?", text, "Go to the first", "Save as it is");
      if (answer === "no") goToOpen();
      if (answer !== "yes") return;
    }
    const name = fileName(subject);
    const text = written(subject);
    download(name, text);
    clear();
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = "Save that file again";
    again.addEventListener("click", () => download(name, text));
    say(`Saved as ${name}, among your downloads. The form is ready for the next person.`, again);
    part("subject").focus({ preventScroll: true });
    part("status").scrollIntoView();
  }

  async function startOver() {
    const answer = await ask("Start over?", "All answers, notes and the name on this form will be gone.", "Keep them", "Start over");
    if (answer !== "yes") return;
    clear();
    part("status").replaceChildren();
    part("subject").focus();
  }

  /* Keys work on the statement that has the focus, and never where text is typed. */
  function onKey(event) {
    const item = items.find(item => item.fieldset === event.target.closest(".item"));
    if (item === undefined || event.ctrlKey || event.altKey || event.metaKey || event.target === item.note) return;
    const isText = event.target.type === "text";
    const digit = /^[0-9]$/.test(event.key) ? Number(event.key) : null;
    let answer;
    if (event.key === "Enter") {
      event.preventDefault();
      goOn(item);
      return;
    }
    if (event.key === "n" || event.key === "N") answer = null;
    else if (digit !== null && !isText && item.input instanceof Choices && isRating(digit)) answer = digit;
    else if (digit === 0 && !isText && item.input instanceof Choices) answer = null;
    else if (event.key !== "Delete" || (isText && event.target.value !== "")) return;
    event.preventDefault();
    item.input.answer = answer;
    item.input.first.focus();
    onChange();
  }

  function onChange() {
    keep();
    showProgress(true);
  }

  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", onChange);
  form.addEventListener("keydown", onKey);
  part("next").addEventListener("click", goToOpen);
  part("save").addEventListener("click", save);
  part("over").addEventListener("click", startOver);
  part("ask-no").addEventListener("click", () => answer("no"));
  part("ask-yes").addEventListener("click", () => answer("yes"));
  part("ask").addEventListener("close", () => { if (!part("ask").open) answer(""); });
  window.addEventListener("storage", event => {
    if (event.key === sheet.key && event.newValue !== null) say("This form is being filled in in another window too. Only the last change is kept: finish in one of them.");
  });
  for (const element of document.querySelectorAll("[data-script=only]")) element.hidden = false;
  if (storage === null) keepNothing();
  restore();
  showProgress(false);
})();
