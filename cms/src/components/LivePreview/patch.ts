/** How far ahead an equal node is looked for, where the next one is another. */
const LOOKS_AHEAD = 12

/**
 * Brings a document that is being shown up to date with a page: only what differs is touched, so that nothing flashes, no picture is
 * fetched again, and the reader stays where they were.
 *
 * @param html a whole page
 */
export const patchDocument = (shown: Document, html: string): void => {
  const wanted = new DOMParser().parseFromString(html, 'text/html')
  patchElement(shown.documentElement, wanted.documentElement)
}

const patchElement = (shown: Element, wanted: Element): void => {
  patchAttributes(shown, wanted)
  if (shown.nodeName === 'STYLE') patchStyle(shown, wanted)
  else patchChildren(shown, wanted)
}

const patchAttributes = (shown: Element, wanted: Element): void => {
  // What the reader has opened stays open.
  const isKept = (name: string): boolean => name === 'open' && shown.nodeName === 'DETAILS'
  for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name) && !isKept(name)) shown.removeAttribute(name)
  for (const { name, value } of wanted.attributes)
    if (shown.getAttribute(name) !== value && !isKept(name)) shown.setAttribute(name, value)
}

const patchChildren = (shown: Element, wanted: Element): void => {
  let next = shown.firstChild
  for (const child of [...wanted.childNodes]) {
    const equal = nodesFrom(next).find((node) => node.isEqualNode(child))
    if (equal) {
      while (next !== null && next !== equal) next = dropped(next)
      next = equal.nextSibling
    } else if (next !== null && isSameKind(next, child)) {
      patchNode(next, child)
      next = next.nextSibling
    } else shown.insertBefore(shown.ownerDocument.adoptNode(child), next)
  }
  while (next !== null) next = dropped(next)
}

const nodesFrom = (first: ChildNode | null): ChildNode[] => {
  const nodes: ChildNode[] = []
  for (let node = first; node !== null && nodes.length < LOOKS_AHEAD; node = node.nextSibling) nodes.push(node)
  return nodes
}

const dropped = (node: ChildNode): ChildNode | null => {
  const next = node.nextSibling
  node.remove()
  return next
}

const isSameKind = (one: Node, other: Node): boolean => one.nodeType === other.nodeType && one.nodeName === other.nodeName

const patchNode = (shown: Node, wanted: Node): void => {
  if (isElement(shown) && isElement(wanted)) patchElement(shown, wanted)
  else if (shown.nodeValue !== wanted.nodeValue) shown.nodeValue = wanted.nodeValue
}

// By its number: a frame's elements are made by classes of the frame's own.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE

/** The page's policy allows the very style that it came with: another one is put in rule by rule. */
const patchStyle = (shown: Element, wanted: Element): void => {
  const sheet = [...shown.ownerDocument.styleSheets].find(({ ownerNode }) => ownerNode === shown)
  if (!sheet) return
  const rules = new CSSStyleSheet()
  rules.replaceSync(wanted.textContent)
  while (sheet.cssRules.length > 0) sheet.deleteRule(0)
  for (const [place, { cssText }] of [...rules.cssRules].entries()) sheet.insertRule(cssText, place)
}
