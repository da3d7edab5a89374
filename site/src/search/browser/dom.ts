import type { Marked } from '@ratusz/search/client'

type Child = Node | string

/** An element with a class and children. Strings become text, never markup. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  element.append(...children)
  return element
}

/** A message with values in place of its `{names}`, each kept apart from the direction of the words around it. */
export const said = (message: string, values: Record<string, string>): Child[] =>
  message
    .split(/\{(\w+)\}/u)
    .map((part, index) => (index % 2 === 0 ? part : make('bdi', '', values[part] ?? '')))
    .filter((part) => part !== '')

/** A text with its matched words in `<mark>`. */
export const marked = (text: Marked): Child[] => text.map((part) => (part.isMatch ? make('mark', '', part.text) : part.text))
