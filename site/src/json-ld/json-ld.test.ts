import { describe, expect, it } from 'vitest'
import { siteOfDocuments } from '../testing/content.ts'
import { document, richText } from '../testing/documents.ts'
import { crumbsOf } from '../view/crumbs.ts'
import { documentJsonLd } from './document.ts'
import { pageJsonLd } from './page.ts'

const portalUrl = 'https://x.example'
const portal = document({ type: 'portal', id: '1', data: { name: { pl: 'Gmina' } } })
const unit = document({
  type: 'units',
  id: 'u',
  data: {
    title: { pl: 'Wydział spraw' },
    slug: { pl: 'wydzial' },
    competences: { pl: richText('x') },
    address: 'Rynek 1',
    contacts: [{ kind: 'phone', value: '58 000 00 00' }],
  },
})

/** What a page tells machines, as they read it. */
const toldOf = (doc: Parameters<typeof documentJsonLd>[0]['doc']): Record<string, unknown>[] => {
  const ctx = siteOfDocuments([portal, unit, doc]).contextFor('pl')
  const told = documentJsonLd({ ctx, doc, url: `${portalUrl}/a/`, portalUrl, image: undefined, crumbs: crumbsOf(ctx, doc) })
  return JSON.parse(JSON.stringify(told))
}

describe('what machines are told', () => {
  it('of an event: whether it is on, where, and what it costs', () => {
    const event = document({
      type: 'events',
      id: 'e',
      data: {
        title: { pl: 'Koncert' },
        slug: { pl: 'koncert' },
        kind: 'culture',
        body: { pl: richText('x') },
        occurrences: [{ startDate: '2026-12-01', startTime: '18:00' }],
        status: 'postponed',
        attendance: 'both',
        placeName: { pl: 'Molo' },
        onlineUrl: 'https://x.example/live',
        isFree: false,
        prices: [{ label: { pl: 'ulgowy' }, amount: 10 }],
      },
    })
    expect(toldOf(event)[0]).toMatchObject({
      '@type': 'Event',
      startDate: '2026-12-01T18:00',
      eventStatus: 'https://schema.org/EventPostponed',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation' }],
      offers: [{ '@type': 'Offer', name: 'ulgowy', price: 10, priceCurrency: 'PLN' }],
    })
  })

  it('of a service: who runs it, for whom, where, and through which channels; and the questions that its page answers', () => {
    const card = document({
      type: 'service-cards',
      id: 's',
      data: {
        title: { pl: 'Dowód osobisty' },
        slug: { pl: 'dowod' },
        number: 'SO-1',
        audiences: ['residents'],
        whoFor: { pl: richText('x') },
        howTo: { pl: richText('x') },
        outcome: { pl: richText('x') },
        processingTime: { value: 30 },
        responsibleUnit: 'u',
        channels: [{ kind: 'online', url: 'https://x.example/e' }, { kind: 'inPerson' }],
        faq: [{ question: { pl: 'Ile to trwa?' }, answer: { pl: '30 dni.' } }],
        notApplicable: [{ field: 'legalActs', reason: { pl: 'Nie dotyczy.' } }],
      },
    })
    const [service, faq, crumbs] = toldOf(card)
    expect(service).toMatchObject({
      '@type': 'GovernmentService',
      serviceType: 'Dowód osobisty',
      identifier: 'SO-1',
      serviceOperator: { '@type': 'GovernmentOffice', name: 'Wydział spraw' },
      areaServed: { '@type': 'AdministrativeArea', name: 'Gmina' },
      audience: [{ '@type': 'Audience', audienceType: 'Mieszkańcy' }],
      availableChannel: [{ serviceUrl: 'https://x.example/e' }, { serviceLocation: { address: 'Rynek 1' } }],
    })
    expect(faq).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', name: 'Ile to trwa?', acceptedAnswer: { text: '30 dni.' } }],
    })
    expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList' })
  })

  it('of the home page: whose it is and how to search it; of a list: the way to it; of an error: nothing', () => {
    const site = siteOfDocuments([portal])
    const told = (path: string) => {
      const route = site.routes.find((one) => one.path === path)
      if (!route) throw new Error(path)
      return pageJsonLd({ ctx: site.contextFor('pl'), route, title: 'Tytuł', url: `${portalUrl}${path}`, portalUrl })
    }
    expect(told('/')).toMatchObject([
      {
        '@type': 'WebSite',
        publisher: { '@type': 'GovernmentOrganization', name: 'Gmina' },
        potentialAction: { '@type': 'SearchAction' },
      },
    ])
    expect(told('/uslugi/')).toMatchObject([
      { '@type': 'BreadcrumbList', itemListElement: [{ position: 1 }, { item: `${portalUrl}/uslugi/` }] },
    ])
    expect(told('/404.html')).toEqual([])
  })
})
