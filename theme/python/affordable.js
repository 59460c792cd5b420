// May the full interpreter be loaded without asking? Only where its megabytes cost nobody their data.

const SLOW = ["slow-2g", "2g", "3g"];
const LEAST_MEMORY = 4;

/** @param {Navigator} device @param {boolean} isCached whether its files are on the device already */
export function isAffordable(device, isCached = false) {
  const connection = device.connection || {};
  if ((device.deviceMemory || LEAST_MEMORY) < LEAST_MEMORY) return false;
  if (isCached) return true;
  if (connection.saveData || SLOW.includes(connection.effectiveType)) return false;
  if (connection.type === "wifi" || connection.type === "ethernet") return true;
  return isDesktop(device) && (!connection.type || connection.type === "unknown");
}

function isDesktop(device) {
  if (device.userAgentData) return !device.userAgentData.mobile;
  const isTablet = /Mac/.test(device.platform) && device.maxTouchPoints > 1; // an iPad calls itself a Mac
  return !isTablet && !/Mobi|Android|iPhone|iPad/i.test(device.userAgent);
}

/** @returns {Promise<boolean>} whether a service worker has put all of these files by */
export async function areCached(urls) {
  try {
    return Boolean(globalThis.caches) && (await Promise.all(urls.map((url) => caches.match(url, { ignoreSearch: true })))).every(Boolean);
  } catch {
    return false; // storage may be denied
  }
}
