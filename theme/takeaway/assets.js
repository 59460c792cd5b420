// In a copy to take away everything stands in the file itself: this takes the place of element/assets.js there.

export const readAssets = () => ({ words: "words", catalogue: "catalogue", micropython: {}, pyodide: {}, files: {}, ...document.body.dataset });

/** @returns {Promise<object>} what stands in the data block of that name */
export async function readJson(name) {
  return JSON.parse(document.getElementById(`takeaway-${name}`).textContent);
}
