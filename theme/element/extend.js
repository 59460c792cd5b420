// What can be done with an answer (print, show, calendar, keep) is not part of the element: it is loaded when there is an
// answer, or when one was kept on this phone.

/** Where an answer is kept in localStorage, and only when a person asks for it. */
export const keptKey = (check) => `shirube:kept:${check}`;

export function isKept(check) {
  try {
    return localStorage.getItem(keptKey(check)) !== null;
  } catch {
    return false; // storage may be denied
  }
}

/** @param {{session: object, screen: Element, element: Element}} place see theme/actions/actions.js */
export async function extend(place) {
  try {
    const { show } = await import(place.session.assets.actions);
    await show(place);
  } catch {
    // Without them the answer is still whole.
  }
}
