// Something to read comes before anything to work out: on a slow phone a check that starts holds the first paint up.

const LONGEST = 500; // a frame out of sight is never painted

export function afterFirstPaint(act) {
  let isDone = false;
  const once = () => {
    if (!isDone) act();
    isDone = true;
  };
  setTimeout(once, LONGEST);
  try {
    new PerformanceObserver(once).observe({ type: "paint", buffered: true });
  } catch {
    once(); // Safari before 14 cannot say whether the paint was before
  }
}
