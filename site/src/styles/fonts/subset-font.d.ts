/** What subset.ts uses of subset-font, which brings no types of its own. https://github.com/papandreou/subset-font */
declare module 'subset-font' {
  type Options = {
    targetFormat: 'woff2' | 'truetype'
    variationAxes: Record<string, number | { min: number; max: number; default: number }>
    keepFeatures?: string[]
    noHinting: boolean
  }
  const subsetFont: (font: Uint8Array, characters: string, options: Options) => Promise<Uint8Array>
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it.
  export default subsetFont
}
