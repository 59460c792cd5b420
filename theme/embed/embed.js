// For the page that embeds a check: makes each Shirube frame as tall as its content. Without it the frame scrolls.
(() => {
  const { origin } = new URL(document.currentScript.src);
  addEventListener("message", ({ data, origin: from, source }) => {
    if (from !== origin || !data || data.type !== "shirube:height" || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, 20000)}px`;
    }
  });
})();
