import config from '@payload-config'
import { getPayload } from 'payload'
import { settings } from '../../settings'

type Brand = { name: string; crestUrl: string | undefined }

const readBrand = async (): Promise<Brand> => {
  const payload = await getPayload({ config })
  const portal = await payload.findGlobal({ slug: 'portal', depth: 1, locale: settings.DEFAULT_LOCALE, overrideAccess: true })
  const crest = typeof portal.crest === 'object' && portal.crest !== null ? portal.crest : undefined
  return { name: portal.name || 'Ratusz', crestUrl: crest?.sizes?.webp480?.url ?? crest?.url ?? undefined }
}

/** The town's crest and name on the sign-in screen. The crest itself is shown to signed-in people only. */
export const Logo = async () => {
  const { name } = await readBrand()
  return (
    <div className="ratusz-logo">
      <TownHall />
      <span>{name}</span>
    </div>
  )
}

/** The crest in the corner of the admin. */
export const Icon = async () => {
  const { crestUrl } = await readBrand()
  // biome-ignore lint/performance/noImgElement: the picture is a small file of the CMS itself; next/image would only proxy it.
  return crestUrl ? <img alt="" className="ratusz-icon" src={crestUrl} /> : <TownHall />
}

const TownHall = () => (
  <svg aria-hidden="true" className="ratusz-icon" fill="currentColor" viewBox="0 0 32 32">
    <path d="M15 1h2v3h4v3h-4v2l9 6v2h-1v11h3v3H4v-3h3V17H6v-2l9-6V1Zm-4 17v8h2v-8h-2Zm4 0v8h2v-8h-2Zm4 0v8h2v-8h-2Z" />
  </svg>
)
