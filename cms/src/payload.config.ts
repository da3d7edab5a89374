import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { pl } from '@payloadcms/translations/languages/pl'
import { uk } from '@payloadcms/translations/languages/uk'
import { directionOf } from '@ratusz/content-schemas'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { withGuardedLocks } from './access/lockedDocuments'
import { isAdministrator } from './access/roles'
import { Alerts } from './collections/Alerts'
import { Articles } from './collections/Articles'
import { ChangeNotes } from './collections/ChangeNotes'
import { Deploys } from './collections/Deploys'
import { Documents } from './collections/Documents'
import { EServices } from './collections/EServices'
import { Events } from './collections/Events'
import { FeedDeletions } from './collections/FeedDeletions'
import { ImportItems, Imports } from './collections/Imports'
import { LegalActs } from './collections/LegalActs'
import { Media } from './collections/Media'
import { Pages } from './collections/Pages'
import { Places } from './collections/Places'
import { PreviewLinks } from './collections/PreviewLinks'
import { Procedures } from './collections/Procedures'
import { Redirects } from './collections/Redirects'
import { Reminders } from './collections/Reminders'
import { ReviewNotes } from './collections/ReviewNotes'
import { Schedules } from './collections/Schedules'
import { ServiceCards } from './collections/ServiceCards'
import { TextChecks } from './collections/TextChecks'
import { Topics } from './collections/Topics'
import { Units } from './collections/Units'
import { Users } from './collections/Users'
import { Violations } from './collections/Violations'
import { WithheldDocuments } from './collections/WithheldDocuments'
import { YearReports } from './collections/YearReports'
import { withCharacterCount, withGlobalCharacterCount } from './components/CharacterCount/withCharacterCount'
import { databaseAdapter } from './database'
import { feedEndpoint } from './feed/endpoint'
import { withFoldedSearch } from './fields/folded'
import { withNamedLanguages } from './fields/namedLanguage'
import { editor } from './fields/richText'
import { Home } from './globals/Home'
import { Portal } from './globals/Portal'
import { Search } from './globals/Search'
import { withKnownShapes } from './hooks/refuseWrongShapes'
import { withKnownIds } from './hooks/unknownId'
import { languageEndpoints } from './languages/endpoints'
import { mailAdapter } from './mail/adapter'
import { optionLabels } from './messages/options'
import { payloadTexts } from './messages/payloadTexts'
import { withSaidLabels } from './messages/saidLabels'
import { previewEndpoints } from './preview/endpoints'
import { livePreview } from './preview/livePreview'
import { referencesEndpoint } from './references/endpoint'
import { withGlobalSaveGuard, withSaveGuard } from './saving/guard'
import { tellLocks } from './saving/tellLocks'
import { defaultLocale, locales, settings } from './settings'
import { statisticsEndpoints } from './statistics/endpoints'
import { reportEndpoints } from './statistics/report/endpoints'
import { workflowEndpoints } from './workflow/endpoints'

const folder = path.dirname(fileURLToPath(import.meta.url))
// What is larger is cut off while it is read; between that and what is kept, the sender is told in words.
const LARGEST_UPLOAD = 64 * 1024 * 1024

const config = buildConfig({
  secret: settings.PAYLOAD_SECRET,
  serverURL: settings.CMS_URL,
  csrf: [settings.CMS_URL],
  cors: [settings.CMS_URL],
  email: mailAdapter({ url: settings.SMTP_URL, from: settings.MAIL_FROM }),
  telemetry: false,
  graphQL: { disable: true },
  db: databaseAdapter(settings.DATABASE_URL),
  editor,
  sharp,
  upload: { limits: { fileSize: LARGEST_UPLOAD }, abortOnLimit: true, safeFileNames: true, preserveExtension: 4 },
  collections: [
    Articles,
    Events,
    ServiceCards,
    Procedures,
    Violations,
    Pages,
    Documents,
    EServices,
    Alerts,
    LegalActs,
    Units,
    Places,
    Topics,
    Media,
    Redirects,
    YearReports,
    Deploys,
    Imports,
    ImportItems,
    Users,
    FeedDeletions,
    WithheldDocuments,
    ReviewNotes,
    Schedules,
    TextChecks,
    Reminders,
    ChangeNotes,
    PreviewLinks,
  ]
    .map(withFoldedSearch)
    .map(withSaveGuard)
    .map(withCharacterCount)
    .map((collection) => ({ ...collection, fields: withNamedLanguages(collection.fields) }))
    .map(withKnownShapes)
    .map(withKnownIds),
  globals: [Home, Search, Portal]
    .map(withGlobalSaveGuard)
    .map(withGlobalCharacterCount)
    .map((global) => ({ ...global, fields: withNamedLanguages(global.fields) })),
  hooks: { afterError: [tellLocks] },
  endpoints: [
    feedEndpoint,
    referencesEndpoint,
    ...languageEndpoints,
    ...previewEndpoints,
    ...statisticsEndpoints,
    ...reportEndpoints,
    ...workflowEndpoints,
  ],
  jobs: {
    access: {
      run: ({ req }) => isAdministrator(req),
      queue: ({ req }) => isAdministrator(req),
      cancel: ({ req }) => isAdministrator(req),
    },
  },
  localization: {
    defaultLocale,
    fallback: true,
    locales: locales.map((code) => ({ code, label: optionLabels.language[code], rtl: directionOf(code) === 'rtl' })),
  },
  i18n: { supportedLanguages: { pl, uk, ar, en }, fallbackLanguage: 'pl', translations: payloadTexts },
  admin: {
    user: 'users',
    // Payload's own default asks Gravatar: no request leaves for a third party.
    avatar: 'default',
    dateFormat: 'd.MM.yyyy HH:mm',
    timezones: {
      defaultTimezone: settings.TIMEZONE,
      supportedTimezones: [{ label: settings.TIMEZONE, value: settings.TIMEZONE }],
    },
    livePreview,
    importMap: { baseDir: folder, importMapFile: path.join(folder, 'app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' — Ratusz', robots: 'noindex, nofollow' },
    components: {
      graphics: { Logo: '/components/Brand/index.tsx#Logo', Icon: '/components/Brand/index.tsx#Icon' },
      beforeDashboard: ['/components/Desk/index.tsx#Desk'],
      providers: [
        '/components/WhenReady/index.tsx#WhenReady',
        '/components/SpokenLabels/index.tsx#SpokenLabels',
        '/components/JudgedForms/index.tsx#JudgedForms',
      ],
      beforeNavLinks: ['/components/StatisticsNav/index.tsx#StatisticsNav', '/components/ImportNav.tsx#ImportNav'],
      views: {
        work: { Component: '/components/Work/index.tsx#WorkScreen', path: '/work', exact: true },
        import: { Component: '/components/Import/index.tsx#ImportScreen', path: '/import', exact: true },
        statistics: { Component: '/components/Statistics/index.tsx#Statistics', path: '/statistics', exact: true },
        yearReport: { Component: '/components/YearReport/index.tsx#YearReportScreen', path: '/statistics/report', exact: true },
      },
    },
  },
  typescript: { outputFile: path.join(folder, 'payload-types.ts') },
})

export default config.then(withGuardedLocks).then(withSaidLabels)
