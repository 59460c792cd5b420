// What the page asks of the package: functions from JSON text to text.

const WORK = {
  answer: ["checker", "answer_text"],
  calendar: ["checker.ics", "calendar_text"],
  desk: ["checker.desk", "desk_text"], // in Pyodide only: MicroPython has no csv
};

/** @returns {string} the statement that makes `work` that function */
export function imported(work) {
  const [module, name] = WORK[work];
  return `from ${module} import ${name} as work`;
}
