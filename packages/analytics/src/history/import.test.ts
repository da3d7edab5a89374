import { describe, expect, it } from 'vitest'
import { rowsOf } from '../store/counters.ts'
import { ImportError, readCsv } from './csv.ts'
import { readGoatcounter } from './from-goatcounter.ts'
import { readLogs } from './from-logs.ts'
import { readMatomo } from './from-matomo.ts'
import { readPlausible } from './from-plausible.ts'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

describe('CSV', () => {
  it('is read with quotes, commas and line ends in fields', () => {
    expect(readCsv('\ufeffa,b\r\n"1,""x""","line\nend"\r\n,\r\n')).toEqual([
      { a: '1,"x"', b: 'line\nend' },
      { a: '', b: '' },
    ])
  })

  it('needs no line end at the end', () => {
    expect(readCsv('a,b\n1,2')).toEqual([{ a: '1', b: '2' }])
    expect(readCsv('a,b\n1,')).toEqual([{ a: '1', b: '' }])
  })

  it.each(['', 'a,b\n1', 'a\n"1', 'a\n1"2'])('is refused where it is broken: %j', (text) => {
    expect(() => readCsv(text)).toThrow(ImportError)
  })
})

describe('an access log', () => {
  const line = (parameters: {
    address?: string
    time?: string
    request?: string
    status?: number
    referrer?: string
    browser?: string
  }) => {
    const { address = '203.0.113.7', time = '22/Nov/2026:12:00:00 +0100', request = 'GET / HTTP/1.1', status = 200 } = parameters
    return `${address} - - [${time}] "${request}" ${status} 512 "${parameters.referrer ?? '-'}" "${parameters.browser ?? FIREFOX}"`
  }
  const read = async (...lines: string[]) => {
    const all = async function* () {
      yield* lines
    }
    const { history, ...report } = await readLogs({ lines: all(), timezone: 'Europe/Warsaw', host: 'www.example.org' })
    return { rows: rowsOf(history).sort(), report }
  }

  it('gives the pages that browsers read, per day of the town', async () => {
    const { rows } = await read(
      line({ request: 'GET /kontakt/?a=b HTTP/2.0', referrer: 'https://search.example.com/?q=x' }),
      line({ request: 'GET / HTTP/1.1', referrer: 'https://www.example.org/kontakt/' }),
      line({ time: '22/Nov/2026:22:59:59 +0000', address: '203.0.113.8', status: 304 }),
      line({ time: '22/Nov/2026:23:00:00 +0000', address: '203.0.113.8' }),
    )
    expect(rows).toEqual([
      ['2026-11-22', 'page', '/', 2, 1],
      ['2026-11-22', 'page', '/kontakt/', 1, 1],
      ['2026-11-22', 'referrer', 'search.example.com', 1, 1],
      ['2026-11-22', 'total', '', 3, 2],
      ['2026-11-23', 'page', '/', 1, 1],
      ['2026-11-23', 'total', '', 1, 1],
    ])
  })

  it('is read by the offset of each line: the hour that comes twice in October is one day, and so is any other zone’s', async () => {
    const { rows } = await read(
      line({ time: '25/Oct/2026:02:30:00 +0200' }),
      line({ time: '25/Oct/2026:02:30:00 +0100' }),
      line({ time: '24/Oct/2026:23:59:59 +0200' }),
      line({ time: '25/Oct/2026:12:00:00 +1400' }),
      line({ time: '24/Oct/2026:12:30:01 -0930' }),
      line({ time: '25/Oct/2026:18:00:00 +0530' }),
    )
    expect(rows.filter(([, dimension]) => dimension === 'total')).toEqual([
      ['2026-10-24', 'total', '', 1, 1],
      ['2026-10-25', 'total', '', 5, 1],
    ])
  })

  it('is passed over where a line is a bot, a file, an error or another method', async () => {
    const { rows, report } = await read(
      line({ browser: 'Googlebot/2.1' }),
      line({ browser: '-' }),
      line({ request: 'GET /style.css HTTP/1.1' }),
      line({ request: 'GET /wp-login.php HTTP/1.1', status: 404 }),
      line({ request: 'POST /hit HTTP/1.1' }),
      line({ request: 'GET /../etc/passwd HTTP/1.1' }),
      line({ request: '\\x16\\x03\\x01', status: 400, browser: '-' }),
      line({ request: 'GET /szukaj?q=\\"x\\" HTTP/1.1', status: 302 }),
      '',
    )
    expect(rows).toEqual([])
    expect(report).toEqual({ lines: 9, unreadable: 0, unreadableLines: [] })
  })

  it('says how many lines are no lines of such a log, and which, and takes the others', async () => {
    const { rows, report } = await read(
      line({ time: '99/Xyz/2026:12:00:00 +0100' }),
      line({}),
      'nonsense',
      '203.0.113.7 - - [22/Nov/2026:12:00:00 +0100] "GET / HTTP/1.1" 200 512',
      ...Array.from({ length: 20 }, () => '{"json":"log"}'),
    )
    expect(rows).toEqual([
      ['2026-11-22', 'page', '/', 1, 1],
      ['2026-11-22', 'total', '', 1, 1],
    ])
    expect(report).toEqual({ lines: 24, unreadable: 23, unreadableLines: [1, 3, 4, 5, 6, 7, 8, 9, 10, 11] })
  })
})

describe('a GoatCounter export', () => {
  const read = (header: string, ...rows: string[]) =>
    rowsOf(readGoatcounter({ text: [header, ...rows].join('\n'), timezone: 'Europe/Warsaw' })).sort()

  it('gives views, daily visitors, referrers and widths, without events and bots', () => {
    const header = '1Path,Title,Event,Bot,Session,FirstVisit,Referrer,Referrer scheme,Browser,Screen size,Location,Date'
    expect(
      read(
        header,
        '/,Start,false,0,s1,true,www.example.com/a,h,Firefox,"1280,800,1",PL,2026-11-21T22:30:00Z',
        '/,Start,false,0,s1,false,,,Firefox,"1280,800,1",PL,2026-11-21T22:31:00Z',
        '/a,"A, b",false,0,s1,true,Google,g,Firefox,,PL,2026-11-21T23:30:00Z',
        'click,,true,0,s1,true,,,Firefox,,PL,2026-11-21T22:30:00Z',
        '/,,false,3,s2,true,,,bot,,PL,2026-11-21T22:30:00Z',
      ),
    ).toEqual([
      ['2026-11-21', 'page', '/', 2, 1],
      ['2026-11-21', 'referrer', 'www.example.com', 1, 1],
      ['2026-11-21', 'total', '', 2, 1],
      ['2026-11-21', 'width', 'wide', 2, 1],
      ['2026-11-22', 'page', '/a', 1, 1],
      ['2026-11-22', 'total', '', 1, 1],
      ['2026-11-22', 'width', 'unknown', 1, 1],
    ])
  })

  it('is refused where it is something else', () => {
    expect(() => read('Path,Title')).toThrow('1Path or 2Path')
    expect(() => read('2Path,Title', '/,x')).toThrow('Line 2 is no page view')
  })
})

describe('a Plausible export', () => {
  const visitors = {
    name: 'imported_visitors_20261121_20261122.csv',
    text: '"date","visitors","pageviews","bounces","visits","visit_duration"\n"2026-11-21",5,9,1,6,100',
  }

  it('gives what each day had', () => {
    const files = [
      visitors,
      {
        name: 'x/imported_pages_20261121_20261122.csv',
        text: '"date","hostname","page","visits","visitors","pageviews"\n"2026-11-21","a","/",3,3,4',
      },
      {
        name: 'imported_entry_pages_20261121_20261122.csv',
        text: '"date","entry_page","visitors","entrances"\n"2026-11-21","/",2,3',
      },
      {
        name: 'imported_sources_20261121_20261122.csv',
        text: '"date","source","referrer","pageviews","visitors"\n"2026-11-21","Google","google.com",7,4\n"2026-11-21","","",1,1',
      },
      {
        name: 'imported_devices_20261121_20261122.csv',
        text: '"date","device","visitors","pageviews"\n"2026-11-21","Laptop",2,3\n"2026-11-21","Mobile",2,5',
      },
      { name: 'imported_browsers_20261121_20261122.csv', text: 'whatever' },
    ]
    expect(rowsOf(readPlausible(files)).sort()).toEqual([
      ['2026-11-21', 'page', '/', 4, 2],
      ['2026-11-21', 'referrer', 'google.com', 7, 4],
      ['2026-11-21', 'total', '', 9, 5],
      ['2026-11-21', 'width', 'narrow', 5, 2],
      ['2026-11-21', 'width', 'wide', 3, 2],
    ])
  })

  it('is refused without its totals or with a wrong figure, naming file and line', () => {
    expect(() => readPlausible([])).toThrow('imported_visitors')
    expect(() => readPlausible([{ ...visitors, text: 'date,visitors,pageviews\n2026-11-21,5,-1' }])).toThrow(
      'imported_visitors_20261121_20261122.csv, line 2: pageviews is no count',
    )
    expect(() => readPlausible([{ ...visitors, text: 'date,visitors,pageviews\n21.11.2026,5,1' }])).toThrow('date is no day')
  })
})

describe('Matomo’s reports', () => {
  const summary = JSON.stringify({
    '2026-11-21': { nb_uniq_visitors: 5, nb_visits: 6, nb_pageviews: 9, nb_actions: 11 },
    '2026-11-22': [],
  })

  it('give what each day had', () => {
    const pages = JSON.stringify({
      '2026-11-21': [
        { label: '/kontakt/index', nb_hits: 4, entry_nb_uniq_visitors: '2' },
        { label: '/a', url: 'https://www.example.org/a/', nb_hits: 5 },
        { label: 'Others', nb_hits: 1 },
      ],
    })
    const websites = JSON.stringify({
      '2026-11-21': [{ label: 'example.com', nb_uniq_visitors: 2, nb_visits: 2, nb_actions: 3 }],
    })
    expect(rowsOf(readMatomo({ summary, pages, websites })).sort()).toEqual([
      ['2026-11-21', 'page', '/a/', 5, 0],
      ['2026-11-21', 'page', '/kontakt/', 4, 2],
      ['2026-11-21', 'referrer', 'example.com', 3, 2],
      ['2026-11-21', 'total', '', 9, 5],
    ])
  })

  it('are refused where they are no reports by day', () => {
    expect(() => readMatomo({ summary: '{"result":"error","message":"no access"}' })).toThrow('no answer of Matomo')
    expect(() => readMatomo({ summary: '{"2026-11":{"nb_pageviews":1}}' })).toThrow('period=day')
    expect(() => readMatomo({ summary, pages: '<xml>' })).toThrow('Actions.getPageUrls')
  })
})
