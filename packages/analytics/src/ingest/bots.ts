import { createIsbotFromList, list } from 'isbot'

/** Monitors, testing services and accessibility checkers that say who they are in words isbot does not know, each a pattern. */
const MONITORS = [
  'calibre/',
  'checkly',
  'freshping',
  'gatus',
  'gtmetrix',
  'host-?tracker',
  'montastic',
  'nodeping',
  'ohdear',
  'pingpong',
  'statping',
  'thousandeyes',
  'updown\\.io',
  'uptrends',
  'wormly',
]

/** Whether a browser's name is that of a bot, a monitor or a program without a person. */
export const isBot: (browser: string) => boolean = createIsbotFromList([...list, ...MONITORS])
