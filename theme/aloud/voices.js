// The voices of the phone itself. A voice that is not local sends the text away, so it is as if it were not there.

const LONGEST_WAIT = 3000; // milliseconds; some browsers have their voices at once, some later, some never
const OTHER_NAMES = { cmn: "zh", in: "id", tl: "fil" };
const REGIONS = { en: "GB", es: "419", pt: "BR", zh: "CN" };
const UNLIKE = /^(zh.*-HK|yue)/; // Cantonese does not read the Chinese of this site

/** @returns {Promise<SpeechSynthesisVoice[]>} empty where the browser has none */
export async function localVoices(synthesis = globalThis.speechSynthesis) {
  if (!synthesis) return [];
  const local = () => synthesis.getVoices().filter((voice) => voice.localService);
  if (local().length) return local();
  await new Promise((resolve) => {
    synthesis.addEventListener("voiceschanged", resolve, { once: true });
    setTimeout(resolve, LONGEST_WAIT);
  });
  return local();
}

/** @param {string} lang as in HTML: ja-Hira, zh-Hans, fil @returns {SpeechSynthesisVoice|null} */
export function voiceFor(lang, voices) {
  const wanted = primary(lang);
  const fitting = voices.filter((voice) => primary(tag(voice)) === wanted && !UNLIKE.test(tag(voice)));
  return fitting.find((voice) => tag(voice).endsWith(`-${REGIONS[wanted]}`)) || fitting[0] || null;
}

const tag = (voice) => voice.lang.replace(/_/g, "-"); // Android writes en_GB

function primary(lang) {
  const [name] = lang.toLowerCase().split("-");
  return OTHER_NAMES[name] || name;
}
