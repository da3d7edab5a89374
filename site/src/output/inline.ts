/**
 * The scripts that stand in every page. Each is small enough to be read here, and `_headers` allows exactly these texts.
 */

/** Counts a view, once the page is really shown: not while it is prerendered. */
export const BEACON =
  '(d=>{let f=()=>navigator.sendBeacon("/hit",JSON.stringify({path:location.pathname,referrer:d.referrer,width:innerWidth,language:d.documentElement.lang}));d.prerendering?d.addEventListener("prerenderingchange",f,{once:!0}):f()})(document)'

/** Hides what was said of the day of the build when the page is read on another, in the town's time zone. */
export const staleToday = (timezone: string): string =>
  `document.querySelectorAll("[data-day]").forEach(e=>{if(e.dataset.day!=new Date().toLocaleDateString("sv",{timeZone:${JSON.stringify(timezone)}}))e.tagName=="TR"?e.className="":e.hidden=!0})`
