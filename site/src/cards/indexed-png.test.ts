import sharp from 'sharp'
import { expect, it } from 'vitest'
import { encodeIndexedPng } from './indexed-png.ts'

it('a picture of few colours is read back by others as it was', async () => {
  const png = encodeIndexedPng({
    width: 3,
    height: 2,
    palette: [0x003050, 0xffffff, 0xc0d0e0],
    pixels: Buffer.from([0, 1, 2, 2, 1, 0]),
  })
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height, info.channels]).toEqual([3, 2, 3])
  expect(data.toString('hex').match(/.{6}/g)).toEqual(['003050', 'ffffff', 'c0d0e0', 'c0d0e0', 'ffffff', '003050'])
})
