import { BaseSequencer, type TestSpecification } from 'vitest/node'

const LONGEST = [
  'cms/src/importing/killed.integration.test.ts',
  'cms/src/testing/faults/faults.integration.test.ts',
  'site/src/build/builder.integration.test.ts',
]

const isLong = ({ moduleId }: TestSpecification): boolean => LONGEST.some((name) => moduleId.endsWith(name))

/** Begins the files that take longest first, so that none of them is left to run alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
