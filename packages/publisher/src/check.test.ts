import { describe, expect, it } from 'vitest'
import { readFileFacts } from './check.ts'
import { targetsOf } from './references.ts'
import { page } from './testing/scene.ts'

const origin = 'https://nadmorska.example'
const files = [
  'index.html',
  'uslugi/index.html',
  'uk/posluhy/index.html',
  'żółw/index.html',
  'media/a.avif',
  '404.html',
  '_redirects',
  '.well-known/security.txt',
]
const targets = targetsOf({ files, redirects: '/stara /uslugi/\n/bip/* /uslugi/\n/dawno 410\n' })
const leadsNowhere = (name: string, text: string): string[] =>
  [...readFileFacts({ name, text, origin }).addresses].filter((address) => !targets.has(address))
const brokenFrom = (reference: string, name = 'uslugi/index.html') =>
  leadsNowhere(name, page('x', `<a href="${reference}">x</a>`))

describe('the links of a page', () => {
  it.each([
    '/',
    '/uslugi/',
    '/uslugi',
    '/uslugi/#oplaty',
    '/uslugi/?a=1',
    '../media/a.avif',
    './',
    '../uk/posluhy/',
    '#part',
    '?strona=2',
    '',
    '/stara',
    '/stara/',
    '/bip/2024/x',
    '/dawno',
    '/%C5%BC%C3%B3%C5%82w/',
    '/żółw/',
    '/404.html',
    '/.well-known/security.txt',
    `${origin}/uslugi/`,
    'https://other.example/nothing',
    '//other.example/x',
    'mailto:urzad@nadmorska.example',
    'tel:+48123456789',
    'data:image/png;base64,AA',
  ])('may lead to “%s”', (reference) => {
    expect(brokenFrom(reference)).toEqual([])
  })

  it.each([
    ['/usluga/', '/usluga/'],
    ['nic.html', '/uslugi/nic.html'],
    ['../../nic/', '/nic/'],
    ['/media/b.avif?x=1', '/media/b.avif'],
    [`${origin}/nic/`, '/nic/'],
    ['/_redirects', '/_redirects'],
    ['/media/', '/media/'],
  ])('may not lead to “%s”, where nothing is', (reference, target) => {
    expect(brokenFrom(reference)).toEqual([target])
  })

  it('are read from its own place, also in a page that is no folder', () => {
    expect(brokenFrom('uslugi/', '404.html')).toEqual([])
    expect(brokenFrom('uslugi/', 'index.html')).toEqual([])
    expect(brokenFrom('uslugi/')).toEqual(['/uslugi/uslugi/'])
  })

  it('in a stylesheet are read from the stylesheet', () => {
    expect(leadsNowhere('_astro/a.css', 'i{background:url(../media/a.avif)}b{background:url(b.avif)}')).toEqual([
      '/_astro/b.avif',
    ])
  })
})
