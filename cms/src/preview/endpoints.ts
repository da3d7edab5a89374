import { LOCALES, type Locale, localeSchema } from '@ratusz/content-schemas'
import { LARGEST_DRAFT } from '@ratusz/publisher/preview'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { feedFieldsOf } from '../feed/document'
import { previewTexts } from '../messages/preview'
import { languageOf, say } from '../messages/translate'
import { askPreviewAsset } from '../publishing/publisherClient'
import { defaultLocale, locales } from '../settings'
import { withForm } from './form'
import { openToken } from './links'
import { messagePage, pageHeaders, readersLocale } from './page'
import { readNewest } from './read'
import { type Shown, show } from './show'
import { PREVIEW_ASSETS, previewedType } from './types'

const localeIn = (value: unknown, fallback: Locale): Locale => {
  const { data } = localeSchema.safeParse(value)
  return data && locales.includes(data) ? data : fallback
}

const refusal = (req: PayloadRequest, status: number, text: keyof typeof previewTexts): Response =>
  Response.json({ errors: [{ message: say(req, previewTexts[text]) }] }, { status, headers: { 'Cache-Control': 'no-store' } })

const STATUS = { failed: 422, away: 503 } as const

const asPage = (shown: Shown, language: Locale): Response =>
  typeof shown === 'string'
    ? messagePage({ status: STATUS[shown], locale: language, title: previewTexts.preview, text: previewTexts[shown] })
    : new Response(shown.html, { headers: pageHeaders(shown.policy) })

/** `GET /preview/<type>/<id>?locale=`: the newest version of a document in the site's templates, for whoever is signed in. */
const page: Endpoint = {
  path: '/preview/:type/:id',
  method: 'get',
  handler: async (req) => {
    const language = languageOf(req)
    const message = (status: number, text: 'signIn' | 'notFound') =>
      messagePage({ status, locale: language, title: previewTexts.preview, text: previewTexts[text] })
    if (!req.user) return message(401, 'signIn')
    const type = previewedType(req.routeParams?.type)
    const doc = type && (await readNewest({ req, type, id: String(req.routeParams?.id) }))
    if (!doc) return message(404, 'notFound')
    return asPage(
      await show({ payload: req.payload, type, doc, locale: localeIn(req.searchParams.get('locale'), defaultLocale) }),
      language,
    )
  },
}

const formSchema = z.object({ locale: localeSchema, form: z.record(z.string(), z.unknown()) })

/**
 * `POST /preview/<type>/<id> {locale, form}`: the same with what a form holds in one language and has not been saved. Answers
 * `{html}`; nothing is stored.
 */
const typed: Endpoint = {
  path: '/preview/:type/:id',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refusal(req, 401, 'signIn')
    if (Number(req.headers.get('content-length') ?? 0) > LARGEST_DRAFT) return refusal(req, 413, 'failed')
    const type = previewedType(req.routeParams?.type)
    const stored = type && (await readNewest({ req, type, id: String(req.routeParams?.id) }))
    if (!stored) return refusal(req, 404, 'notFound')
    const body = formSchema.safeParse(await req.json?.().catch(() => undefined))
    if (!body.success) return refusal(req, 400, 'failed')
    const { form } = body.data
    const locale = localeIn(body.data.locale, defaultLocale)
    const doc = withForm({ fields: feedFieldsOf(req.payload, type), stored, form, locale })
    const shown = await show({ payload: req.payload, type, doc, locale })
    if (typeof shown === 'string') return refusal(req, STATUS[shown], shown)
    return Response.json({ html: shown.html }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** `GET /preview/<token>?locale=`: the newest version of the one document that a link was made for, for whoever has the link. */
const linked: Endpoint = {
  path: '/preview/:token',
  method: 'get',
  handler: async (req) => {
    const { payload, headers } = req
    const language = readersLocale(headers, LOCALES, defaultLocale)
    const gone = () =>
      messagePage({ status: 410, locale: language, title: previewTexts.expiredTitle, text: previewTexts.expired })
    const opened = await openToken({ payload, token: String(req.routeParams?.token), now: new Date() })
    if (opened === 'forged')
      return messagePage({ status: 403, locale: language, title: previewTexts.forgedTitle, text: previewTexts.forged })
    if (opened === 'expired') return gone()
    const doc = await readNewest({ req, ...opened, isOpen: true })
    if (!doc) return gone()
    const locale = localeIn(req.searchParams.get('locale'), defaultLocale)
    return asPage(await show({ payload, type: opened.type, doc, locale, until: opened.expiresAt }), language)
  },
}

/** A style sheet whose fonts and pictures are fetched where it stands itself. */
const withOwnAddresses = (css: string): string => css.replace(/url\((["']?)\/(?=_astro\/|media\/)/gu, `url($1${PREVIEW_ASSETS}/`)

/**
 * `GET /preview/assets/<name>`: a style sheet, font or picture of previews. Open to all, as on the portal: whoever asks knows its
 * name, which is made of its content.
 */
const asset: Endpoint = {
  path: '/preview/assets/:name*',
  method: 'get',
  handler: async (req) => {
    const { name } = req.routeParams ?? {}
    const parts = Array.isArray(name) ? name.map(String) : [String(name ?? '')]
    const file = parts.every((part) => /^[\w-][\w.-]*$/u.test(part))
      ? await askPreviewAsset(parts.join('/')).catch(() => undefined)
      : undefined
    if (!file?.body) return new Response(null, { status: 404 })
    const contentType = file.headers.get('content-type') ?? 'application/octet-stream'
    return new Response(contentType.startsWith('text/css') ? withOwnAddresses(await file.text()) : file.body, {
      headers: {
        'Content-Type': contentType,
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cache-Control': 'private, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}

export const previewEndpoints: Endpoint[] = [asset, linked, page, typed]
