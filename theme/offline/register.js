// Asks the service worker to keep this language, once the page has what the person came for. What it has to say stands
// in the page's own words in [data-offline] at the foot, hidden until then.

const LOOK_EVERY = 1000; // milliseconds, while the check still loads
const box = document.querySelector("[data-offline]");

function show(name, isShown = true) {
  const part = box.querySelector(`[data-offline-${name}]`);
  part.hidden = !isShown;
  return part;
}

function ask(worker, what) {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => ("error" in data ? reject(new Error(data.error)) : resolve(data.value));
    worker.postMessage({ what, language: box.dataset.language }, [port2]);
  });
}

/** A newer version is there. What the person has typed stays until they say so. */
async function offer(worker) {
  const news = await ask(worker, "news").catch(() => []);
  if (!news) return;
  const part = show("newer");
  part.querySelector("ul").replaceWith(listOf(news));
  show("law", news.length > 0);
  let isWanted = false;
  part.querySelector("button").addEventListener("click", () => {
    isWanted = true;
    ask(worker, "renew");
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (isWanted) location.reload();
    show("newer", false);
    show("elsewhere");
  }, { once: true });
}

function listOf(sentences) {
  const list = document.createElement("ul");
  for (const sentence of sentences) list.appendChild(document.createElement("li")).textContent = sentence;
  return list;
}

function watch(registration) {
  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) offer(worker);
    });
  });
}

async function keep() {
  const root = new URL(box.dataset.root, location.href);
  const registration = await navigator.serviceWorker.register(new URL("sw.js", root), { scope: root.pathname });
  watch(registration);
  await ask((await navigator.serviceWorker.ready).active, "keep");
  show("kept");
  if (navigator.standalone === false) show("home-screen"); // Safari forgets a site after a week without a visit
}

function whenQuiet(act) {
  if (document.querySelector("shirube-check[data-state=idle], shirube-check[data-state=loading]")) setTimeout(whenQuiet, LOOK_EVERY, act);
  else act();
}

/** A phone that saves data is asked first. */
function begin() {
  const forget = () => {}; // without it everything works, with internet
  if (!navigator.connection || !navigator.connection.saveData) return keep().catch(forget);
  show("ask").querySelector("button").addEventListener("click", () => {
    show("ask", false);
    keep().catch(forget);
  });
}

// Where storage is denied, even looking throws: theme/page/guide.js goes on without.
if (box && navigator.serviceWorker && window === top) setTimeout(whenQuiet, LOOK_EVERY, begin);
