import type { OpenWords } from './pl.ts'

/** The words around what programs read of the portal, in Arabic: calendars, feeds, open data. */
export const arOpen: OpenWords = {
  follow: {
    events: 'الفعاليات في تقويمك',
    eventsText: 'اشترك في التقويم لتظهر الفعاليات الجديدة والملغاة في هاتفك تلقائيًا.',
    subscribe: 'اشترك في التقويم',
    calendarFile: 'عنوان التقويم (iCalendar)',
    articles: 'الأخبار في قارئ الخلاصات',
    articlesText: 'أضف هذا العنوان إلى قارئ الخلاصات لترى الأخبار الجديدة فورًا.',
    articlesFeed: 'خلاصة الأخبار (Atom)',
    alerts: 'التنبيهات للبرامج',
    alertsText: 'يمكن لقارئات الخلاصات وأنظمة الإنذار أن تتحقق من التنبيهات الجديدة بنفسها.',
    alertsFeed: 'خلاصة التنبيهات (Atom)',
    capFeed: 'التنبيهات بصيغة CAP 1.2',
  },
}
