import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import ICAL from 'ical.js'
import { z } from 'zod'
import { readXml, type XmlNode } from './checks/xml.ts'
import { builtPages } from './pages.ts'
import { town } from './setup.ts'

const { url, release } = town()

const names = (pattern: string): string[] => globSync(pattern, { cwd: release }).toSorted()
const textOf = (name: string): string => readFileSync(path.join(release, name), 'utf8')
const isThere = (address: string): boolean =>
  existsSync(path.join(release, address.replace(/[?#].*$/, '').replace(/\/$/, '/index.html')))
/** Of addresses on this portal those at which nothing is. */
const missing = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => address.startsWith(url) && !isThere(address.slice(url.length) || '/'))
/** Every text within a value. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []

test('every document of the open data holds to the JSON Schema beside it, and every file it names is on the portal', () => {
  for (const schema of names('data/*/schema.json')) {
    const type = path.basename(path.dirname(schema))
    const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { starts_with: true } })
    // The module is a function to who imports it, and an object to the compiler.
    Reflect.apply(addFormats.default ?? addFormats, undefined, [ajv])
    const validate = ajv.compile(JSON.parse(textOf(schema)))
    const { count, parts } = JSON.parse(textOf(`data/${type}/index.json`))
    let found = 0
    const wrong: string[] = []
    for (const { href } of parts) {
      const part = JSON.parse(textOf(href))
      found += part.documents.length
      for (const { id, data, urls } of part.documents) {
        expect.soft(validate(data) ? [] : validate.errors, `${type}/${id}`).toEqual([])
        expect.soft(missing(Object.values(urls)), `${type}/${id}`).toEqual([])
        if (type === 'media')
          expect
            .soft(
              [data.original, ...data.sizes].filter((file) => !isThere(file.url)),
              id,
            )
            .toEqual([])
      }
      expect.soft(textOf(href), href).not.toContain('/api/')
    }
    expect.soft(wrong).toEqual([])
    expect.soft(found, type).toBe(count)
  }
})

/** What CPSV-AP 3.2 asks of a public service. https://semiceu.github.io/CPSV-AP/releases/3.2.0/ */
const SERVICE = [
  'dct:identifier',
  'dct:title',
  'dct:description',
  'cv:hasCompetentAuthority',
  'cpsv:produces',
  'cv:processingTime',
]

test('every service card is a public service of CPSV-AP, and what a service names has a name', () => {
  const services = names('data/service-cards/*.jsonld').flatMap((name) => JSON.parse(textOf(name))['@graph'])
  expect(services).toHaveLength(JSON.parse(textOf('data/service-cards/index.json')).count)
  for (const service of services) {
    const iri = service['@id']
    expect.soft(missing([iri, service['cv:hasCompetentAuthority']['@id']]), iri).toEqual([])
    expect
      .soft(
        SERVICE.filter((property) => service[property] === undefined && property !== 'cv:processingTime'),
        iri,
      )
      .toEqual([])
    const duration = service['cv:processingTime']?.['@value'] ?? 'P1D'
    expect.soft(duration, iri).toMatch(/^P(?:\d+[DWM]|T0S)$/)
    for (const thing of ['cv:hasChannel', 'cv:hasCost', 'cpsv:hasInput'].flatMap((property) => service[property] ?? []))
      expect.soft([typeof thing['@id'], typeof thing['@type'], typeof thing['dct:identifier']]).toEqual(Array(3).fill('string'))
  }
})

test('every calendar is one to a calendar program: each entry named once, dated, with a page, and no line too long', () => {
  const calendars = names('**/*.ics')
  expect(calendars.length).toBeGreaterThan(20)
  for (const name of calendars) {
    const text = textOf(name)
    const lines = text.split('\r\n')
    expect
      .soft(
        lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n')),
        name,
      )
      .toEqual([])
    const calendar = new ICAL.Component(ICAL.parse(text))
    expect.soft([calendar.name, calendar.getFirstPropertyValue('version')], name).toEqual(['vcalendar', '2.0'])
    expect.soft(calendar.getFirstPropertyValue('prodid'), name).toBeTruthy()
    const zones = new Set(calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid')))
    const entries = calendar.getAllSubcomponents('vevent')
    const uids = entries.map((entry) => `${entry.getFirstPropertyValue('uid')} ${entry.getFirstPropertyValue('recurrence-id')}`)
    expect.soft(new Set(uids).size, name).toBe(entries.length)
    const wrong = entries.flatMap((entry) => {
      const { startDate, endDate, summary } = new ICAL.Event(entry)
      const zone = entry.getFirstProperty('dtstart')?.getParameter('tzid')
      return [
        ...(zone === undefined || zones.has(String(zone)) ? [] : [`${summary}: no zone ${zone}`]),
        ...(summary && entry.getFirstPropertyValue('dtstamp') ? [] : [`${entry.getFirstPropertyValue('uid')} is not complete`]),
        ...(endDate.compare(startDate) < 0 ? [`${summary} ends before it begins`] : []),
        ...missing([String(entry.getFirstPropertyValue('url') ?? `${url}/nowhere/`)]),
      ]
    })
    expect.soft(wrong, name).toEqual([])
  }
})

const childrenOf = (node: XmlNode, name: string): XmlNode[] => node.children.filter((child) => child.name === name)
const wordsOf = (node: XmlNode, name: string): string | undefined => childrenOf(node, name)[0]?.text

test('every feed is Atom with all that the format asks for, and leads to pages and messages that are there', () => {
  const feeds = names('feeds/*.atom')
  expect(feeds).toHaveLength(9)
  for (const name of feeds) {
    const feed = readXml(textOf(name))
    expect.soft([feed.name, feed.attributes.xmlns], name).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    for (const part of [feed, ...childrenOf(feed, 'entry')]) {
      for (const needed of ['id', 'title', 'updated']) expect.soft(wordsOf(part, needed), `${name}: ${needed}`).toBeTruthy()
      expect.soft(wordsOf(part, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      expect.soft(missing(childrenOf(part, 'link').map(({ attributes }) => attributes.href ?? '')), name).toEqual([])
    }
    const ids = childrenOf(feed, 'entry').map((entry) => wordsOf(entry, 'id'))
    expect.soft(new Set(ids).size, name).toBe(ids.length)
  }
})

test('every alert is a message of CAP 1.2 in each language, with a page', () => {
  const messages = names('feeds/cap/*.xml')
  expect(messages.length).toBeGreaterThan(0)
  for (const name of messages) {
    const message = readXml(textOf(name))
    expect.soft([message.name, message.attributes.xmlns], name).toEqual(['alert', 'urn:oasis:names:tc:emergency:cap:1.2'])
    const infos = childrenOf(message, 'info')
    expect.soft(infos.length, name).toBeGreaterThan(0)
    for (const info of infos) expect.soft(missing([wordsOf(info, 'web') ?? `${url}/nowhere/`]), name).toEqual([])
  }
})

const contextSchema = z.object({ '@context': z.string(), '@type': z.string() })
const isUnlisted = (html: string): boolean => html.includes('<meta name="robots" content="noindex">')

test('what pages tell machines is JSON-LD of schema.org that names pages of this portal which are there', () => {
  const wrong: string[] = []
  for (const page of builtPages(release)) {
    const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(textOf(page.file)) ?? []
    if (text === undefined) {
      expect.soft(isUnlisted(textOf(page.file)), page.path).toBe(true)
      continue
    }
    const told: unknown = JSON.parse(text)
    const contexts = [told].flat().map((thing) => contextSchema.parse(thing)['@context'])
    const addresses = textsIn(told).filter((value) => !/[{#]/.test(value))
    wrong.push(...contexts.filter((context) => context !== 'https://schema.org'), ...missing(addresses))
  }
  expect(wrong).toEqual([])
})

test('the sitemap names every page for search engines once, and each of its translations and the one for all others', () => {
  const locations = names('sitemap-[0-9]*.xml').flatMap((name) => childrenOf(readXml(textOf(name)), 'url'))
  const listed = locations.map((location) => wordsOf(location, 'loc') ?? '')
  expect(new Set(listed).size).toBe(listed.length)
  const indexed = builtPages(release).filter((page) => {
    const html = textOf(page.file)
    return !isUnlisted(html) && html.includes(`<link rel="canonical" href="${url}${page.path}">`)
  })
  expect(listed.toSorted()).toEqual(indexed.map((page) => `${url}${page.path}`).toSorted())
  const wrong = locations.flatMap((location) => {
    const links = childrenOf(location, 'xhtml:link').map(({ attributes }) => attributes)
    const isComplete = links.length === 0 || links.some(({ hreflang }) => hreflang === 'x-default')
    return [...(isComplete ? [] : [wordsOf(location, 'loc')]), ...missing(links.map(({ href }) => href ?? ''))]
  })
  expect(wrong).toEqual([])
})

test('every page has a card of its own where its address is passed on, and the portal its icons on a home screen', () => {
  const wrong = builtPages(release).flatMap((page) => {
    const html = textOf(page.file)
    const [, card] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? []
    if (card === undefined) return isUnlisted(html) ? [] : [page.path]
    return missing([card])
  })
  expect(wrong).toEqual([])
  const manifests = names('**/*.webmanifest')
  expect(manifests).toHaveLength(4)
  for (const name of manifests) {
    const { start_url, icons } = JSON.parse(textOf(name))
    expect
      .soft(
        [start_url, ...icons.map(({ src }: { src: string }) => src)].filter((address) => !isThere(address)),
        name,
      )
      .toEqual([])
  }
})
