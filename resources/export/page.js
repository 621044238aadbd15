"use strict";
/* Comfort only: the page is complete without it. No markup is ever made from text. */
(() => {
const body = document.body;
const wide = matchMedia("(min-width: 62.5rem)");
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
document.documentElement.classList.add("scripted");

/* Cards move down to the line of their words as far as their row has room; without this they stack at its top. */
const GAP = 11;
function settle(article) {
  const rows = all(".stretch", article), groups = all(".notes > .group", article);
  for (const group of groups) for (const card of group.children) if (card.style.marginTop) card.style.marginTop = "";
  if (!wide.matches) return;
  const plans = groups.map((group, i) => plan(rows[i], group)).filter(Boolean);
  for (const [card, margin] of plans.flat()) if (margin) card.style.marginTop = margin + "px";
}
function plan(row, group) {
  if (!row || !group.children.length) return null;
  const area = row.getBoundingClientRect();
  const cards = [...group.children].filter((card) => card.offsetParent);
  const heights = cards.map((card) => card.offsetHeight + GAP);
  const tops = cards.map((card) => {
    const mark = document.getElementById("q-" + card.dataset.q);
    return mark ? Math.max(0, mark.getBoundingClientRect().top - area.top - 6) : 0;
  });
  let limit = area.height + 8;
  for (let i = cards.length - 1; i >= 0; i--) { limit -= heights[i]; tops[i] = Math.min(tops[i], limit); }
  let at = 0;
  return cards.map((card, i) => {
    const top = Math.max(at, tops[i]);
    const margin = top - at;
    at = top + heights[i];
    return [card, Math.round(margin)];
  });
}
const articles = all(".article");
const seen = new IntersectionObserver((entries) => {
  for (const entry of entries) if (entry.isIntersecting) settle(entry.target);
}, {rootMargin: "600px"});
articles.forEach((article) => seen.observe(article));
const again = () => articles.forEach((article) => { seen.unobserve(article); seen.observe(article); });
addEventListener("resize", again);
wide.addEventListener("change", again);
addEventListener("load", again);

/* A quote and its card light up together. */
let lit = [];
function light(uid) {
  lit.forEach((element) => element.classList.remove("on"));
  lit = uid ? all('[data-q="' + CSS.escape(uid) + '"]') : [];
  lit.forEach((element) => element.classList.add("on"));
}
const owner = (event) => event.target.closest && event.target.closest("[data-q]");
document.addEventListener("pointerover", (event) => light(owner(event)?.dataset.q));
document.addEventListener("focusin", (event) => light(owner(event)?.dataset.q));

/* N and P walk through the quotes that the filters show. */
let here = null;
const form = document.querySelector(".filters");
const marks = all("mark[id]");
/* What the style sheet shows, worked out from the classes: asking for computed styles would lay out the whole page. */
function shown() {
  const chosen = form ? all("select", form).map((select) => select.value).filter(Boolean) : [];
  const claim = chosen.find((value) => value[0] === "c"), stance = chosen.find((value) => value.startsWith("s-"));
  const pair = claim && stance ? claim + stance.slice(1) : "";
  return marks.filter(({classList}) =>
    chosen.every((value) => classList.contains(value)) && (!pair || !classList.contains("m") || classList.contains(pair)));
}
function walk(step) {
  const stops = shown();
  if (!stops.length) return;
  let at = stops.indexOf(here);
  if (at < 0) {
    const below = stops.findIndex((mark) => mark.getBoundingClientRect().top > 60);
    at = step > 0 ? (below < 0 ? -1 : below - 1) : (below < 0 ? stops.length : below);
  }
  here = stops[(at + step + stops.length) % stops.length];
  here.tabIndex = -1;
  here.focus({preventScroll: true});
  here.scrollIntoView({block: "center"});
  light(here.dataset.q);
  try { history.replaceState(null, "", "#" + here.id); } catch { /* some browsers forbid it for local files */ }
}
const shortcuts = document.querySelector(".shortcuts");
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || (shortcuts && !shortcuts.checked)) return;
  if (event.target.closest("input, select, textarea, summary")) return;
  if (event.key === "n" || event.key === "N") walk(1);
  else if (event.key === "p" || event.key === "P") walk(-1);
  else if (event.key === "Escape") light(null);
  else return;
  event.preventDefault();
});

/* A citation is copied by a button where the browser lets us, else by selecting it. */
for (const box of all(".cite")) {
  box.addEventListener("toggle", () => {
    if (!box.open || box.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy citation";
    button.addEventListener("click", () => copy(box.querySelector(".citation"), button));
    box.append(button);
    settle(box.closest(".article"));
  });
}
async function copy(from, button) {
  try {
    await navigator.clipboard.writeText(from.textContent);
  } catch {
    getSelection().selectAllChildren(from);
    document.execCommand("copy");
  }
  button.textContent = "Copied";
}

const status = document.querySelector(".status");
function count() {
  const some = form.querySelector('option:not([value=""]):checked');
  status.textContent = some && marks.length ? shown().length + " of " + marks.length + " quotes" : "";
  again();
}
if (form) {
  form.addEventListener("change", count);
  form.addEventListener("reset", () => setTimeout(count));
  form.addEventListener("submit", (event) => event.preventDefault());
}
})();
