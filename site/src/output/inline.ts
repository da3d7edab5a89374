/**
 * The scripts that stand in every page, 1,000 bytes together. Each is small enough to be read here, and `_headers` allows exactly
 * these texts.
 */

/**
 * Stands at the alerts, and names what the script at the end uses too. Shows what holds only while it does, by the minute: alerts,
 * and what was said of the day of the build. A reader may dismiss an alert that has a button, for this visit and only in this browser.
 * Then asks for the alerts of this moment, again on each return to the page and once a minute while it is looked at; only where they
 * are others than the page shows it fetches the script that draws them. Without scripts all alerts of the day stand there with their
 * times.
 */
export const WHAT_HOLDS =
  'let d=document,o=d.querySelector(".alerts").dataset,h=()=>d.querySelectorAll("[data-until]").forEach(e=>{let n=Date.now(),k=e.dataset,b=e.querySelector("button"),s=b&&sessionStorage;e.hidden=n<k.from||n>=k.until||b&&s[k.id];if(b)b.onclick=()=>s[k.id]=e.hidden=!0}),u=()=>{h();d.hidden||fetch(o.json).then(r=>r.text()).then(t=>t.includes(o.v)||import(o.src).then(m=>m.show(t,h))).catch(()=>0)};u();setInterval(u,6e4);d.onvisibilitychange=u'

/**
 * At the end of every page. Hides what no longer holds in the rest of it. Counts a view, once for each time the page is loaded and
 * only when it is really shown: not while it is prerendered. The name of the window tells the kiosk on which it is read: it stays
 * through the visit, and needs nothing stored.
 */
export const AT_THE_END =
  'h();{let f=()=>navigator.sendBeacon("/hit",JSON.stringify({path:location.pathname,referrer:d.referrer,width:innerWidth,language:d.documentElement.lang,kiosk:name.split("kiosk=")[1]}));d.prerendering?d.onprerenderingchange=f:f()}'

/**
 * Fetches the search's script when somebody goes to the search field, and calls the field a combobox from the start, so that a
 * screen reader meets no other field than the one it read out. Where the script does not come the field is a plain one again.
 */
export const SEARCH_ON_FOCUS =
  '(f=>{let g=f.onfocus=()=>import(f.dataset.script).catch(()=>f.role=f.ariaExpanded=null);f.role="combobox";f.ariaExpanded=!1;f==document.activeElement&&g()})(document.querySelector("[data-script]"))'

/** On the search page: answers a question in the address at once, with the list of everything out of the way. `q` is its field, `answers` all of it. */
export const SEARCH_IF_ASKED = '/[?&]q=[^&]/.test(location)&&(answers.dataset.state="busy",q.onfocus())'

/** On pages with buttons to share and print, which stand in `share`: fetches what they do when one of them is pressed. */
export const SHARE = 'share.onclick=e=>import(share.dataset.src).then(m=>m.share(e.target))'

/** On the page of what is kept on the device, `pack`: fetches what its buttons do when one of them is pressed. */
export const KEEP = 'pack.onclick=e=>import(pack.dataset.src).then(m=>m.press(e.target))'

/** On the page where a kiosk begins: says in the name of the window that it is one; which one its script reads in the address. */
export const KIOSK_START = 'name||="kiosk=kiosk"'

/** In the head of every page: where the window says that this is a kiosk, has its script run before anything is seen. */
export const KIOSK = 'name&&document.write("<script src=/kiosk.js><\\/script>")'
