import type { DeployReport } from '../protocol.ts'
import { startPublisher } from '../start.ts'
import { deployBody, send, startCms } from './cms.ts'
import { startGate } from './gate.ts'
import { createScene, type Scene } from './scene.ts'

/** Quick enough for tests. */
export const PLAN = { firstPause: 1, longestPause: 5, giveUpAfter: 60_000, answerWithin: 5000 }

/** A publisher between a CMS and a tiny site, all real and on ports of their own. */
export const openStage = async (
  options: { answer?: (attempt: number) => number; prepare?: (scene: Scene) => Promise<void>; timeLimitMs?: number } = {},
) => {
  const cms = await startCms(options.answer)
  const gate = await startGate()
  const scene = await createScene(cms.url)
  await options.prepare?.(scene)
  const logged: string[] = []
  const start = () =>
    startPublisher({
      settings: scene.settings,
      port: 0,
      plan: PLAN,
      log: (level, message, details) => logged.push(JSON.stringify({ level, message, ...details })),
      options: {
        builder: scene.builder,
        leastFree: 0,
        ...(options.timeLimitMs !== undefined && { timeLimitMs: options.timeLimitMs }),
      },
    })
  let publisher = await start()
  const outcome = (deployId: string) => cms.report((report) => report.deployId === deployId && report.state !== 'building')
  const ask = (deployId: string, more: Partial<Parameters<typeof send>[0]> = {}) =>
    send({ url: `${publisher.url}/deploys`, body: deployBody(deployId), ...more })
  return {
    cms,
    gate,
    scene,
    url: () => publisher.url,
    port: () => publisher.port,
    /** All that was logged, as one text. */
    log: () => logged.join('\n'),
    /** Asks for a deploy. */
    ask,
    /** Asks the publisher a signed question. */
    question: (address: string) => send({ url: `${publisher.url}${address}`, method: 'GET' }),
    /** Resolves with the report that says how a deploy ended. */
    outcome,
    /** Has a site go live, and tells its release. */
    deploy: async (deployId: string, files: Record<string, string>): Promise<string> => {
      await scene.setContent({ files })
      await ask(deployId)
      return releaseOf(await outcome(deployId))
    },
    /** What the CMS was told, in order. */
    told: () => cms.reports.map(({ deployId, state }) => `${deployId} ${state}`),
    stop: () => publisher.stop(),
    start: async () => {
      publisher = await start()
    },
    close: async () => {
      await publisher.stop()
      await cms.close()
      await gate.close()
      await scene.remove()
    },
  }
}
export type Stage = Awaited<ReturnType<typeof openStage>>

/** The release that a report tells of, or nothing. */
export const releaseOf = (report: DeployReport): string => (report.state === 'live' ? report.release : '')
