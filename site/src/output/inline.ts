/**
 * The scripts that stand in every page. Each is small enough to be read here, and `_headers` allows exactly these texts.
 */

/**
 * Counts a view, once for each time the page is loaded and only when it is really shown: not while it is prerendered.
 * `?kiosk=` names the kiosk on which it is read.
 */
export const BEACON =
  '(d=>{let f=()=>navigator.sendBeacon("/hit",JSON.stringify({path:location.pathname,referrer:d.referrer,width:innerWidth,language:d.documentElement.lang,kiosk:new URL(location).searchParams.get("kiosk")||void 0}));d.prerendering?d.addEventListener("prerenderingchange",f,{once:!0}):f()})(document)'

/** Hides what was said of the day of the build when the page is read on another, in the town's time zone. */
export const staleToday = (timezone: string): string =>
  `document.querySelectorAll("[data-day]").forEach(e=>{if(e.dataset.day!=new Date().toLocaleDateString("sv",{timeZone:${JSON.stringify(timezone)}}))e.tagName=="TR"?e.className="":e.hidden=!0})`

/**
 * Shows each alert only while it holds, by the minute, and lets a reader dismiss those that may be: for this visit, and only in this
 * browser. Without the script all alerts of the day stand there with their times.
 */
export const ALERTS =
  '(d=>{let s=sessionStorage,n=Date.now();d.querySelectorAll("[data-alert]").forEach(e=>{let k=e.dataset.alert,b=e.querySelector("button");e.hidden=n<e.dataset.from||n>=e.dataset.until||b&&s[k];if(b){b.hidden=!1;b.onclick=()=>{s[k]=1;e.hidden=!0}}})})(document)'

/**
 * Fetches the search's script when somebody goes to the search field, and calls the field a combobox from the start, so that a
 * screen reader meets no other field than the one it read out. Where the script does not come the field is a plain one again.
 */
export const SEARCH_ON_FOCUS =
  '(d=>{let f=d.querySelector("[data-script]"),r=v=>{f.role=v;f.ariaExpanded=v&&"false"},g=()=>import(f.dataset.script).catch(()=>r(null));r("combobox");f==d.activeElement?g():f.addEventListener("focus",g,{once:!0})})(document)'

/** On the search page: answers a question in the address at once, with the list of everything out of the way. */
export const SEARCH_IF_ASKED =
  '(d=>{let p=d.querySelector(".search-page");/[?&]q=[^&]/.test(location.search)&&(p.dataset.state="busy",import(p.querySelector("[data-script]").dataset.script).catch(()=>{p.dataset.state="failed"}))})(document)'
