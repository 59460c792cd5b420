// What stands on the sheet, in order. Each line knows how to say itself in any language, so both sides carry one number.

import { html } from "lit-html";
import { answerText } from "../element/labels.js";
import { rich } from "../element/ruby.js";
import { valueText } from "../element/values-view.js";

const MOST_LINES = 3;
/** Short things that need no line of their own. */
const FLOWING = ["papers", "lines", "answers"];

/**
 * @param {{result: object, answers: object, lines: Array|null}} model
 * @param {object} context of any language: which figures have words, and the questions of the check
 * @returns {Array<{name: string, isFlow: boolean, lines: Array<{say: (context: object) => unknown, cites: string[], tick: boolean}>}>}
 */
export function partsOf({ result, answers, lines }, context) {
  const parts = [
    part("do", texts("step", result.steps, result.cites), true),
    part("deadlines", result.deadlines.filter(({ moot }) => !moot).map(deadlineLine), true),
    part("do-not", texts("do-not", result["do-not"], result.cites)),
    part("papers", texts("paper", result.papers, {}), true),
    part("values", valueLines(result).filter(({ texts }) => texts(context).length)),
    part("findings", result.findings.filter(({ truth }) => truth !== "not-applicable").map(findingLine)),
    part("lines", (result.values.lines || lines || []).slice(0, MOST_LINES).map(phoneLine)),
    part("answers", context.questions.filter(({ id }) => id in answers).map((question) => answerLine(question, answers[question.id]))),
  ];
  return parts.filter((one) => one.lines.length);
}

function part(name, lines, tick = false) {
  return { name, isFlow: FLOWING.includes(name), lines: lines.map((line) => ({ cites: [], ...line, tick })) };
}

function texts(kind, ids, cites) {
  return ids.map((id) => ({ say: ({ words }) => words.say(`${kind}.${id}`), cites: cites[id] || [] }));
}

/** The rule itself is cited; how days are counted in general stands on the page. */
function deadlineLine({ id, state, sources, "do-by": day }) {
  const late = ({ words }) => (state === "late" || state === "grace" ? words.say("sheet.late") : "");
  return { say: (c) => html`<b>${rich(c.dates.day(day))}</b> ${c.words.say(`deadline.${id}.name`)} ${late(c)}`, cites: sources.slice(0, 1) };
}

function valueLines(result) {
  const line = (id) => {
    const texts = (context) => [valueText(context, `${context.check}.value.${id}`, result.values[id])].flat().filter(Boolean);
    return { texts, say: (context) => texts(context).map((text) => html`${text} `) };
  };
  return Object.keys(result.values).map(line);
}

function findingLine({ id, truth, sources }) {
  const say = ({ words, check }) => html`<b>${words.say(`page.truth.${truth}`)}</b> ${words.say(`finding.${check}.${id}.${truth}`)}`;
  return { say, cites: sources };
}

function phoneLine({ id, phone }) {
  return { say: ({ words }) => html`${words.say(`line.${id}.name`)} <b class="sheet-phone">${phone}</b>` };
}

function answerLine(question, value) {
  return { say: (c) => html`${c.words.say(`${c.check}.${question.id}.question`)} <b>${answerText(c, question, value)}</b>` };
}
