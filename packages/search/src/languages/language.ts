/** What searching knows of one language. */
export type Language = {
  /** The words of its own script; others are folded but not stemmed. */
  script: RegExp
  /**
   * What all forms of a word have in common, in lower-case letters without marks.
   *
   * @param word a word of the language's script in lower case, composed (NFC), without apostrophes
   */
  keyOf: (word: string) => string
  /** Whether nothing is taken from the front of words, so that a key begins with its word's first letter. */
  keepsBeginnings: boolean
  /** Words that nearly every page has: they say nothing about what somebody looks for. Without marks, in lower case. */
  stopWords: ReadonlySet<string>
}

/** Words written in one string, for lists that are read more easily that way. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** A set of endings by which a word is cut. */
export const endingSet = (endings: string): { has: (ending: string) => boolean; longest: number } => {
  const set = wordSet(endings)
  return { has: (ending) => set.has(ending), longest: Math.max(...[...set].map((ending) => ending.length)) }
}
