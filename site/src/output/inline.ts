/**
 * The scripts that stand in every page. Each is small enough to be read here, and `_headers` allows exactly these texts.
 */

/**
 * Counts a view, once for each time the page is loaded and only when it is really shown: not while it is prerendered.
 * The name of the window tells the kiosk on which it is read: it stays through the visit, and needs nothing stored.
 */
export const BEACON =
  '(d=>{let f=()=>navigator.sendBeacon("/hit",JSON.stringify({path:location.pathname,referrer:d.referrer,width:innerWidth,language:d.documentElement.lang,kiosk:name.split("kiosk=")[1]}));d.prerendering?d.addEventListener("prerenderingchange",f,{once:!0}):f()})(document)'

/** Hides what was said of the day of the build, or its mark, when the page is read on another, in the town's time zone. */
export const staleToday = (timezone: string): string =>
  `for(let e of document.querySelectorAll("[data-day]"))e.dataset.day!=new Date().toLocaleDateString("sv",{timeZone:${JSON.stringify(timezone)}})&&(e.className="stale")`

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
  '(f=>{let g=f.onfocus=()=>import(f.dataset.script).catch(()=>f.role=f.ariaExpanded=null);f.role="combobox";f.ariaExpanded=!1;f==document.activeElement&&g()})(document.querySelector("[data-script]"))'

/** On the search page: answers a question in the address at once, with the list of everything out of the way. `q` is its field. */
export const SEARCH_IF_ASKED = '/[?&]q=[^&]/.test(location)&&(q.closest(".search-page").dataset.state="busy",q.onfocus())'
