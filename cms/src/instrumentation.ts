/** Starts Payload with the server, so that waiting deploy requests go on after a restart without anybody's visit. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ getPayload }, { default: config }, { startDispatcher }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./publishing/dispatcher'),
  ])
  startDispatcher(await getPayload({ config }))
}
