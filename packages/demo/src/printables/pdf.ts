import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

/** A piece of a printable document; `field` leaves room to write by hand, `choice` a box to tick. */
export type PrintableBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'choice'; text: string }
  | { kind: 'field'; label: string; lines?: number }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }

/** A printable document in Polish, A4. */
export type Printable = { title: string; subtitle: string; blocks: PrintableBlock[] }

const fonts = createRequire(import.meta.url)
const REGULAR = fonts.resolve('@expo-google-fonts/lato/400Regular/Lato_400Regular.ttf')
const BOLD = fonts.resolve('@expo-google-fonts/lato/700Bold/Lato_700Bold.ttf')

const MARGIN = 48
const WIDTH = 595.28 - 2 * MARGIN
const FIRST_COLUMN = 0.36
const INK = '#1d2733'
const RULE = '#8a94a0'
// Fixed, so that the same document always has the same bytes.
const MADE_AT = new Date(Date.UTC(2025, 0, 2))

// Typed loosely: pdfkit knows this subset, its published types do not yet.
const ACCESSIBLE: object = { subset: 'PDF/UA' }

/**
 * Sets a printable document as a tagged PDF: language, title, headings, paragraphs, lists and tables can be read by
 * assistive technology (PDF/UA-1, ISO 14289-1), with the fonts embedded.
 */
export const renderPrintable = (printable: Printable): Promise<Uint8Array> => {
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    ...ACCESSIBLE,
    tagged: true,
    lang: 'pl-PL',
    displayTitle: true,
    info: {
      Title: printable.title,
      Author: 'Urząd Miejski w Jantarowie',
      CreationDate: MADE_AT,
      ModDate: MADE_AT,
    },
    font: REGULAR,
  })
  const chunks: Buffer[] = []
  const finished = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
  const root = document.struct('Document')
  document.addStructure(root)
  const page: Page = { document, root }
  addText(page, 'P', printable.subtitle, { size: 10 })
  addText(page, 'H1', printable.title, { size: 19, font: BOLD, gapAfter: 14 })
  for (const [index, block] of printable.blocks.entries()) {
    // A heading stays with what it heads.
    if (block.kind === 'heading') makeRoom(document, 70 + roughHeight(printable.blocks[index + 1]))
    addBlock(page, block)
  }
  root.end()
  document.end()
  return finished
}

type Page = { document: PDFKit.PDFDocument; root: PDFKit.PDFStructureElement }
type TextStyle = { size?: number; font?: string; indent?: number; gapAfter?: number }

const roughHeight = (block: PrintableBlock | undefined): number => (block?.kind === 'table' ? (block.rows.length + 1) * 32 : 0)

const addBlock = (page: Page, block: PrintableBlock): void => {
  if (block.kind === 'table') addTable(page, block)
  else if (block.kind === 'list') addList(page, block.items)
  else if (block.kind === 'field') addField(page, block)
  else if (block.kind === 'choice') addChoice(page, block.text)
  else if (block.kind === 'heading') addText(page, 'H2', block.text, { size: 13, font: BOLD, gapAfter: 5 })
  else addText(page, 'P', block.text)
}

const addText = ({ document, root }: Page, tag: string, text: string, style: TextStyle = {}): void => {
  const { size = 10.5, font = REGULAR, indent = 0, gapAfter = 6 } = style
  makeRoom(document, size * 1.6)
  if (tag === 'H2') document.y += 8
  root.add(
    document.struct(tag, {}, () => {
      document
        .font(font)
        .fontSize(size)
        .fillColor(INK)
        .text(text, MARGIN + indent, document.y, { width: WIDTH - indent, lineGap: 2.5 })
    }),
  )
  document.y += gapAfter
}

const addField = (page: Page, { label, lines = 1 }: { label: string; lines?: number }): void => {
  const { document } = page
  makeRoom(document, 22 + lines * 22)
  addText(page, 'P', `${label}:`, { size: 9.5, gapAfter: 0 })
  for (let line = 1; line <= lines; line += 1) {
    document.y += 21
    rule(document, 0.6)
  }
  document.y += 9
}

const addChoice = (page: Page, text: string): void => {
  const { document } = page
  makeRoom(document, 32)
  decorate(document, () =>
    document
      .rect(MARGIN, document.y + 1.5, 10, 10)
      .lineWidth(0.8)
      .strokeColor(INK)
      .stroke(),
  )
  addText(page, 'P', text, { indent: 20, gapAfter: 6 })
}

const addList = ({ document, root }: Page, items: string[]): void => {
  const list = document.struct('L')
  root.add(list)
  items.forEach((item, index) => {
    makeRoom(document, 30)
    const entry = document.struct('LI')
    list.add(entry)
    const top = document.y
    entry.add(document.struct('Lbl', {}, () => void body(document).text(`${index + 1}.`, MARGIN, top, { width: 20 })))
    entry.add(
      document.struct('LBody', {}, () => void body(document).text(item, MARGIN + 22, top, { width: WIDTH - 22, lineGap: 2.5 })),
    )
    entry.end()
    document.y += 5
  })
  list.end()
  document.y += 4
}

const addTable = ({ document, root }: Page, { head, rows }: { head: string[]; rows: string[][] }): void => {
  const widths = [FIRST_COLUMN, ...head.slice(1).map(() => (1 - FIRST_COLUMN) / (head.length - 1))].map((part) => part * WIDTH)
  const lines = [head, ...rows].map((cells, index) => {
    const font = index === 0 ? BOLD : REGULAR
    const heights = cells.map((cell, column) => body(document, font).heightOfString(cell, { width: (widths[column] ?? 0) - 10 }))
    return {
      cells,
      font,
      tag: index === 0 ? 'TH' : 'TD',
      height: Math.max(body(document, font).currentLineHeight(), ...heights) + 10,
    }
  })
  makeRoom(
    document,
    lines.reduce((total, { height }) => total + height, 0),
  )
  const table = document.struct('Table')
  root.add(table)
  for (const { cells, font, tag, height } of lines) {
    const row = document.struct('TR')
    table.add(row)
    const top = document.y
    let left = MARGIN
    for (const [column, cell] of cells.entries()) {
      const x = left
      const width = widths[column] ?? 0
      row.add(document.struct(tag, {}, () => void body(document, font).text(cell, x, top + 5, { width: width - 10 })))
      left += width
    }
    row.end()
    document.y = top + height
    rule(document, tag === 'TH' ? 1.2 : 0.5)
  }
  table.end()
  document.y += 9
}

const body = (document: PDFKit.PDFDocument, font = REGULAR): PDFKit.PDFDocument =>
  document.font(font).fontSize(10.5).fillColor(INK)

// Lines and boxes carry no meaning of their own: marked so that assistive technology skips them.
const decorate = (document: PDFKit.PDFDocument, draw: () => void): void => {
  document.markContent('Artifact', { type: 'Layout' })
  draw()
  document.endMarkedContent()
}

const rule = (document: PDFKit.PDFDocument, width: number): void =>
  decorate(document, () => {
    const { y } = document
    document
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + WIDTH, y)
      .lineWidth(width)
      .strokeColor(RULE)
      .stroke()
  })

const makeRoom = (document: PDFKit.PDFDocument, height: number): void => {
  if (document.y + height > document.page.height - MARGIN) document.addPage()
}
