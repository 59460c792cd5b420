// In the embed: tells the page around it how tall the check is, and shows whose counter it is. It listens to nobody.

import { counterOfPage, inLanguage } from "./counter.js";

let told;
const tell = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height !== told) parent.postMessage({ type: "shirube:height", height }, "*");
  told = height;
};

if (parent !== window) new ResizeObserver(tell).observe(document.body);

const links = [...document.querySelectorAll("[data-language-link]")];
links.forEach((link) => (link.search = location.search)); // the check and the counter go along

async function showCounter() {
  const counter = await counterOfPage();
  if (!counter) return;
  const { lang } = document.documentElement;
  put("name", inLanguage(counter.name, lang));
  put("hours", inLanguage(counter.hours, lang));
  const phone = document.createElement("a");
  phone.textContent = counter.phone;
  phone.href = `tel:${counter.phone.replace(/[^\d+]/g, "")}`;
  document.querySelector(".embed-phone").append(phone);
  const wanted = counter.languages.map((folder) => links.find((link) => link.dataset.languageLink === folder));
  document.querySelector(".embed-first").append(...wanted.filter(Boolean).map((link) => link.cloneNode(true)));
  document.querySelector(".embed-counter").hidden = false;
}

function put(name, { lang, text }) {
  const place = document.querySelector(`.embed-${name}`);
  place.lang = lang;
  place.textContent = text;
}

showCounter();
