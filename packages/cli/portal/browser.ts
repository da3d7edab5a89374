/** How the tests start Chromium: the one of `CHROMIUM_PATH`, asking nothing of anybody. */
export const launchOptions = () => ({
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update'],
})
