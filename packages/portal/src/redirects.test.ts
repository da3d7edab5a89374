import { describe, expect, it } from 'vitest'
import { parseRedirects } from './redirects.ts'

const find = (text: string, path: string) => parseRedirects(text).find(path)

describe('redirects of a release', () => {
  it('lead an old address to its new one, for good unless the line says for now', () => {
    const rules = '/stara /nowa/\n/chwilowo /gdzie-indziej/ 302\n'
    expect(find(rules, '/stara')).toEqual({ status: 301, to: '/nowa/', isForced: false })
    expect(find(rules, '/chwilowo')).toEqual({ status: 302, to: '/gdzie-indziej/', isForced: false })
  })

  it('fit an address with and without the slash at its end', () => {
    expect(find('/stara /nowa/', '/stara/')).toMatchObject({ to: '/nowa/' })
    expect(find('/stara/ /nowa/', '/stara')).toMatchObject({ to: '/nowa/' })
  })

  it('carry the rest of an address over by a splat, also where there is none', () => {
    expect(find('/bip/* /dokumenty/:splat', '/bip/2024/uchwala')).toMatchObject({ to: '/dokumenty/2024/uchwala' })
    expect(find('/bip/* /dokumenty/:splat', '/bip')).toMatchObject({ to: '/dokumenty/' })
    expect(find('/bip/* /dokumenty/', '/bipowisko')).toBeUndefined()
  })

  it('carry named parts over, each standing for one part of the address', () => {
    expect(find('/news/:year/:slug /aktualnosci/:slug/', '/news/2024/targ')).toMatchObject({ to: '/aktualnosci/targ/' })
    expect(find('/news/:year/:slug /aktualnosci/:slug/', '/news/2024/targ/zdjecia')).toBeUndefined()
  })

  it('take the first line that fits, whether it names the address or a pattern', () => {
    expect(find('/a/* /pierwsza/\n/a/b /druga/', '/a/b')).toMatchObject({ to: '/pierwsza/' })
    expect(find('/a/b /druga/\n/a/* /pierwsza/', '/a/b')).toMatchObject({ to: '/druga/' })
  })

  it('say that a page is gone, with or without a page to show', () => {
    expect(find('/dawno 410', '/dawno')).toEqual({ status: 410, to: undefined, isForced: false })
    expect(find('/dawno /410.html 410', '/dawno')).toEqual({ status: 410, to: '/410.html', isForced: false })
  })

  it('go before a file only where the line ends in an exclamation mark', () => {
    expect(find('/a /b/ 301!', '/a')).toEqual({ status: 301, to: '/b/', isForced: true })
  })

  it('never become another host by what the reader writes', () => {
    expect(find('/x/* /:splat', '/x//evil.example')).toMatchObject({ to: '/evil.example' })
    expect(find('/x/* /:splat', '/x/\\evil.example')).toMatchObject({ to: '/evil.example' })
  })

  it('may lead to another site that the line names', () => {
    expect(find('/bip https://bip.example/strona?id=1', '/bip')).toMatchObject({ to: 'https://bip.example/strona?id=1' })
  })

  it('fit addresses with letters that are not Latin, however the line writes them', () => {
    expect(find('/%C5%BC%C3%B3%C5%82w /zolw/', '/żółw')).toMatchObject({ to: '/zolw/' })
    expect(find('/żółw /żółw-nowy/', '/żółw')).toMatchObject({ to: '/%C5%BC%C3%B3%C5%82w-nowy/' })
  })

  it('pass over comments and empty lines and name lines that are no rules', () => {
    const { rules, mistakes } = parseRedirects('# stare adresy\n\n/a /b/ # dawne\n/c\n/d /e/ 200\nf /g/\n/h //evil.example\n')
    expect(rules).toHaveLength(1)
    expect(mistakes.map(({ line }) => line)).toEqual([4, 5, 6, 7])
  })
})
