/** Starts Payload with the server, so that waiting deploy requests go on after a restart without anybody's visit. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [
    { getPayload },
    { default: config },
    { startDispatcher },
    { startDailyDeploys },
    { startScheduler },
    { startReminders },
    { startExpiredActs },
    { startImporter },
    { startMediaSweep },
    { settings },
  ] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./publishing/dispatcher'),
    import('./publishing/daily'),
    import('./workflow/scheduler'),
    import('./workflow/reminders'),
    import('./workflow/expiredActs'),
    import('./importing/engine/worker'),
    import('./uploads/sweep'),
    import('./settings'),
  ])
  const payload = await getPayload({ config })
  startDispatcher({ payload })
  startScheduler({ payload })
  startReminders({ payload })
  startExpiredActs({ payload })
  startImporter({ payload })
  startMediaSweep({ payload })
  startDailyDeploys({ payload, timeZone: settings.TIMEZONE })
}
