import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createGroupCommit, ENOUGH } from './group-commit.ts'

/** Lets pass a few turns of the event loop in which nobody new is heard. */
const turn = async () => {
  for (let times = 0; times < 4; times += 1) await nextTurn()
}

/** A disk that is slow as long as the test wants. */
const setUp = () => {
  const batches: string[][] = []
  const syncs: PromiseWithResolvers<void>[] = []
  const answered: string[] = []
  let isFull = false
  const commit = createGroupCommit<string>({
    write: (batch) => {
      if (isFull) throw new Error('full')
      batches.push(batch)
    },
    sync: () => {
      const disk = Promise.withResolvers<void>()
      syncs.push(disk)
      return disk.promise
    },
  })
  const add = (item: string) =>
    commit.add(item).then(
      () => answered.push(item),
      (error: Error) => answered.push(`${item}: ${error.message}`),
    )
  return { batches, syncs, answered, commit, add, fill: (full: boolean) => (isFull = full) }
}

it('nothing is answered before the disk has it', async () => {
  const { batches, syncs, answered, add } = setUp()
  void add('a')
  void add('b')
  await turn()
  expect([batches, answered]).toEqual([[['a', 'b']], []])
  syncs[0]?.resolve()
  await turn()
  expect(answered).toEqual(['a', 'b'])
})

it('what arrives while the disk is at work shares the next commit, and is answered after its own', async () => {
  const { batches, syncs, answered, add } = setUp()
  void add('a')
  await turn()
  void add('b')
  await turn()
  void add('c')
  await turn()
  expect(batches).toEqual([['a']])
  syncs[0]?.resolve()
  await turn()
  expect([batches, syncs.length, answered]).toEqual([[['a'], ['b', 'c']], 2, ['a']])
  syncs[1]?.resolve()
  await turn()
  expect(answered).toEqual(['a', 'b', 'c'])
})

it('what comes in turn after turn, without a pause, shares a commit', async () => {
  const { batches, add } = setUp()
  for (const item of ['a', 'b', 'c']) {
    void add(item)
    await nextTurn()
  }
  expect(batches).toEqual([])
  await turn()
  expect(batches).toEqual([['a', 'b', 'c']])
})

it('enough do not wait for more, however many come', async () => {
  const { batches, syncs, answered, add } = setUp()
  for (let turns = 0; turns < 3; turns += 1) {
    for (let item = 0; item < ENOUGH / 2; item += 1) void add(`${turns}-${item}`)
    await nextTurn()
  }
  expect(batches.map((batch) => batch.length)).toEqual([ENOUGH])
  syncs[0]?.resolve()
  await turn()
  expect(answered).toHaveLength(ENOUGH)
  expect(batches.map((batch) => batch.length)).toEqual([ENOUGH, ENOUGH / 2])
})

it('what is written in between by hand waits for a flush of the disk that began after it', async () => {
  const { syncs, answered, commit, add } = setUp()
  void add('a')
  await turn()
  void add('b')
  commit.flush()
  syncs[0]?.resolve()
  await turn()
  expect([answered, syncs.length]).toEqual([['a'], 2])
  syncs[1]?.resolve()
  await turn()
  expect(answered).toEqual(['a', 'b'])
})

it('a batch that cannot be written or does not reach the disk is refused, and the next is taken', async () => {
  const { syncs, answered, add, fill } = setUp()
  fill(true)
  void add('a')
  await turn()
  fill(false)
  void add('b')
  await turn()
  syncs[0]?.reject(new Error('broken'))
  await turn()
  void add('c')
  await turn()
  syncs[1]?.resolve()
  await turn()
  expect(answered).toEqual(['a: full', 'b: broken', 'c'])
})

it('everything is settled once the disk has what was added last', async () => {
  const { syncs, answered, commit, add } = setUp()
  void add('a')
  await turn()
  void add('b')
  const settled = commit.settled().then(() => answered.push('settled'))
  for (const index of [0, 1]) {
    syncs[index]?.resolve()
    await turn()
  }
  await settled
  expect(answered).toEqual(['a', 'b', 'settled'])
})
