import type { ContentType, FeedDeletion, FeedDocument } from '@ratusz/content-schemas'
import { pick, seeded } from '../../pictures/kit/random.ts'
import { wholeBetween } from '../phrase.ts'
import { type GeneratedType, inFeedOrder } from '../plan.ts'
import type { FileSizes } from '../pool.ts'
import type { TownSource } from '../source.ts'
import { generateTown, sourceOf, type TownParameters } from '../town.ts'
import { type Bench, type Doc, keyOf } from './bench.ts'
import { changeAlert, changeHours, changeOutage, replaceFile } from './catalogue.ts'
import {
  changeAudiences,
  changeDate,
  changeKind,
  changeService,
  changeStatus,
  changeTopics,
  changeUnit,
  expire,
  pin,
  reschedule,
} from './facts.ts'
import { changeHome, changeMenu, changeSettings, teachSearch } from './frame.ts'
import { deleteForGood, publishAgain, publishNew, takeBack, unpublish } from './lifecycle.ts'
import { changeHero, changeOldAddress, changeRedirect, movePage, relate, reorder, replacePicture } from './structure.ts'
import { changeSlug, changeSynonyms, editBody, editSummary, editTitle, markMajor, renameTopic, renameUnit } from './texts.ts'
import { addTranslation, removeTranslation } from './translations.ts'

/** Every kind of edit: each changes the bench and names what it edited, or finds nothing to edit. */
const EDITS = {
  editBody,
  editTitle,
  editSummary,
  changeSlug,
  changeSynonyms,
  markMajor,
  renameTopic,
  renameUnit,
  publishNew,
  unpublish,
  publishAgain,
  deleteForGood,
  takeBack,
  addTranslation,
  removeTranslation,
  changeTopics,
  changeAudiences,
  changeUnit,
  changeKind,
  changeDate,
  pin,
  expire,
  reschedule,
  changeStatus,
  changeService,
  movePage,
  reorder,
  relate,
  replacePicture,
  changeHero,
  changeRedirect,
  changeOldAddress,
  changeMenu,
  changeSettings,
  changeHome,
  teachSearch,
  changeAlert,
  changeHours,
  changeOutage,
  replaceFile,
} as const satisfies Record<string, (bench: Bench) => Doc | undefined>

export type EditKind = keyof typeof EDITS
export const EDIT_KINDS = Object.keys(EDITS).filter((kind): kind is EditKind => kind in EDITS)

/** A town between two batches of edits; nothing of it ever changes, each batch gives the next one. */
export type EditedTown = {
  source: TownSource
  sizes: FileSizes | undefined
  /** What is published, by `type/id`. */
  documents: ReadonlyMap<string, FeedDocument>
  /** What was unpublished and may come back. */
  drawer: ReadonlyMap<string, FeedDocument>
  /** Earlier states that an edit may go back to. */
  past: readonly FeedDocument[]
  next: Readonly<Record<GeneratedType, number>>
  /** How many batches there were. */
  step: number
}

/** What one batch did: the edits by name, and the lines that the feed then has, each document once. */
export type Batch = {
  edits: { kind: EditKind; type: ContentType; id: string }[]
  lines: (FeedDocument | FeedDeletion)[]
  town: EditedTown
}

/**
 * A town ready to be edited.
 *
 * @param parameters those of `generateTown`
 * @param parameters.published what is published, where the caller has it at hand; generated anew otherwise
 * @throws RangeError as `generateTown` does
 */
export const openTown = (
  parameters: TownParameters & { sizes?: FileSizes | undefined; published?: Iterable<FeedDocument> },
): EditedTown => {
  const { sizes, published = generateTown(parameters) } = parameters
  const source = sourceOf(parameters)
  const documents = new Map([...published].map((document) => [keyOf(document), document]))
  return { source, sizes, documents, drawer: new Map(), past: [], next: source.plan, step: 0 }
}

const MOST_EDITS = 4
/** Edits take turns until one finds something to edit; a town that has nothing left for any is no town. */
const MOST_TRIES = 200
const MOST_PAST = 20

/**
 * The next batch of one to four edits, as editors make them between two deploys. Pure: the same seed and town always give the same
 * batch. Documents keep to the contract and to what the CMS watches over (unique slugs, redirects after a changed address, no page
 * below itself); a deleted document may still be pointed to.
 *
 * @param parameters.kinds which kinds of edits to make, all unless given
 */
export const nextBatch = (parameters: { seed: string; town: EditedTown; kinds?: readonly EditKind[] }): Batch => {
  const { seed, town, kinds = EDIT_KINDS } = parameters
  const random = seeded(`${seed}/edits/${town.step}`)
  const now = new Date(Date.parse(`${town.source.today}T09:00:00Z`) + (town.step + 1) * 60_000).toISOString()
  const bench: Bench = {
    random,
    town: town.source,
    sizes: town.sizes,
    now,
    today: town.source.today,
    documents: new Map(town.documents),
    drawer: new Map(town.drawer),
    past: [...town.past],
    next: { ...town.next },
    touched: new Map(),
  }
  const wanted = wholeBetween(random, 1, MOST_EDITS)
  const edits: Batch['edits'] = []
  for (let tries = 0; edits.length < wanted && tries < MOST_TRIES; tries++) {
    const kind = pick(random, kinds)
    const edited = EDITS[kind](bench)
    if (edited) edits.push({ kind, type: edited.type, id: edited.id })
  }
  const { documents, drawer, next } = bench
  return {
    edits,
    lines: linesOf(bench),
    town: { ...town, documents, drawer, next, past: bench.past.slice(-MOST_PAST), step: town.step + 1 },
  }
}

/**
 * Batch after batch without end: `for (const { lines, edits, town } of randomEdits({ seed, town }))`.
 *
 * @param parameters as for `nextBatch`; `town` is where to begin
 */
export function* randomEdits(parameters: {
  seed: string
  town: EditedTown
  kinds?: readonly EditKind[]
}): Generator<Batch, never, void> {
  for (let { town } = parameters; ; ) {
    const batch = nextBatch({ ...parameters, town })
    town = batch.town
    yield batch
  }
}

// What came and went within the batch was never seen; the CMS tells of its deletion all the same.
const linesOf = ({ documents, touched }: Bench): Batch['lines'] => {
  const names = [...touched.values()].sort(inFeedOrder)
  return [
    ...names.flatMap((name) => documents.get(keyOf(name)) ?? []),
    ...names.flatMap((name): FeedDeletion[] =>
      documents.has(keyOf(name)) ? [] : [{ kind: 'deletion', type: name.type, id: name.id }],
    ),
  ]
}
