/** Those that the script of the alerts draws too. */
export const ALERT_ICONS = {
  cross: '<path d="M6 6l12 12M18 6 6 18"/>',
  warning: '<path d="M12 4 2.8 20h18.400L12 4Z"/><path d="M12 10v5m0 2.300v.2"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.500m0-9v.2"/>',
} as const

/** Line drawings on a 24 × 24 grid; colour and width come from the style sheet. */
export const ICONS = {
  ...ALERT_ICONS,
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
  phone:
    '<path d="M5 3.5h4l1.5 4.5-2.3 1.6a12 12 0 0 0 6.2 6.2L16 13.5l4.5 1.5v4c0 1-.9 1.6-1.8 1.5C10.5 19.8 4.2 13.5 3.5 5.3 3.4 4.3 4 3.5 5 3.500Z"/>',
  mail: '<rect x="3" y="5" width="18" height="14" rx="1.5"/><path d="m3.5 6.5 8.5 6.5 8.5-6.5"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
  pin: '<path d="M12 21s-6.5-6.1-6.5-11a6.5 6.5 0 0 1 13 0c0 4.9-6.5 11-6.5 11Z"/><circle cx="12" cy="10" r="2.3"/>',
  external: '<path d="M13 5h6v6M19 5l-8.5 8.500M17 14v5H5V7h5"/>',
  download: '<path d="M12 4v11m-4.5-4.500L12 15l4.5-4.500M5 19.500h14"/>',
  check: '<path d="m5 12.5 4.5 4.500L19.5 7"/>',
  calendar: '<rect x="3.5" y="5" width="17" height="15.5" rx="1.5"/><path d="M3.5 10h17M8 3v4m8-4v4"/>',
  globe: '<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.500c5 5 5 12 0 17-5-5-5-12 0-17Z"/>',
  coin: '<circle cx="12" cy="12" r="8.5"/><path d="M9 8h6l-6 8h6"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.500c.5-4.3 3.5-6.5 7.5-6.500s7 2.2 7.5 6.5"/>',
  print:
    '<path d="M7 9V3.500h10V9M7 17H4v-6.500A1.5 1.5 0 0 1 5.5 9h13a1.5 1.5 0 0 1 1.5 1.500V17h-3"/><path d="M7 14h10v6.500H7z"/>',
  chevron: '<path d="m9 5 7 7-7 7"/>',
  document: '<path d="M6 3h8l4.5 4.500V21H6V3Z"/><path d="M14 3v4.500h4.500M9 12h6m-6 4h6"/>',
  access: '<circle cx="12" cy="4.8" r="1.6"/><path d="M5 9l7 1.500L19 9m-7 1.500V15l-3 6m3-6 3 6"/>',
  waste: '<path d="M5 7h14M9.5 7V4h5v3M7 7l1 13.500h8L17 7M10.5 11v6m3-6v6"/>',
  taxes: '<path d="M6 3h12v18l-3-2-3 2-3-2-3 2V3Z"/><path d="M9 8h6m-6 4h6"/>',
  documents:
    '<rect x="3" y="5.5" width="18" height="13" rx="1.5"/><circle cx="8.5" cy="11" r="2"/><path d="M5.8 15.700c.8-1.5 4.6-1.5 5.4 0M14 10h4m-4 3.500h4"/>',
  building: '<path d="M3 20.500h18M5 20.500V10l7-6 7 6v10.500M10 20.500V14h4v6.5"/>',
  family:
    '<circle cx="8" cy="7.5" r="2.7"/><circle cx="16.5" cy="9" r="2.2"/><path d="M3 20c.3-4.5 2-7 5-7s4.7 2.5 5 7m1-6c3.5-1.5 6.5.7 7 5"/>',
  education: '<path d="M2.5 9 12 4.5 21.5 9 12 13.5 2.5 9Z"/><path d="M6.5 11v5c3 2.5 8 2.5 11 0v-5m4-2v6"/>',
  health: '<path d="M12 20.500C5 16 3 12 3.5 8.500c.7-4.5 6-5.5 8.5-1.5 2.5-4 7.8-3 8.5 1.500C21 12 19 16 12 20.500Z"/>',
  transport: '<rect x="4.5" y="4" width="15" height="13" rx="2"/><path d="M4.5 11.500h15M7.5 17v3m9-3v3M8 14.300h.2m7.6 0h.2"/>',
  environment: '<path d="M12 21v-9m0 3c-5 .5-8-2.5-8-8 5.5 0 8 2.5 8 8Zm0-3c0-5 2.5-8 8-8.5 0 5.5-2.5 8.5-8 8.500Z"/>',
  sea: '<path d="M2.5 9c3-3 6 3 9.5 0s6.5 3 9.5 0M2.5 14c3-3 6 3 9.5 0s6.5 3 9.5 0M2.5 19c3-3 6 3 9.5 0s6.5 3 9.5 0"/>',
  culture: '<path d="M9 18V5.500l10-2V16"/><circle cx="6.5" cy="18" r="2.5"/><circle cx="16.5" cy="16" r="2.5"/>',
  sport:
    '<circle cx="12" cy="12" r="8.5"/><path d="m12 7.5 4 3-1.5 5h-5L8 10.500l4-3Zm0-4v4m8 2.5-4 .5m1.5 8-3-3m-8 3 3-3M4 10l4 .5"/>',
  business: '<rect x="3" y="7.5" width="18" height="12.5" rx="1.5"/><path d="M8.5 7.500V4h7v3.500M3 13h18m-9-1.500v3"/>',
  safety: '<path d="M12 3 4.5 6v5.500c0 4.5 3 7.7 7.5 9.5 4.5-1.8 7.5-5 7.5-9.500V6L12 3Z"/><path d="m8.5 12 2.5 2.5 4.5-5"/>',
  water: '<path d="M12 3.500c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11Z"/>',
  tourism: '<path d="M12 3v18M12 3c-5 0-9 4-9 9h18c0-5-4-9-9-9Zm0 18c2 0 3-1 3-2.5"/>',
  rings: '<circle cx="8.5" cy="14" r="5.5"/><circle cx="15.5" cy="14" r="5.5"/><path d="m6.5 4 2 3 2-3"/>',
  candle: '<path d="M9 11h6v10H9zM12 11V8.500M12 3c2 2.5 1.8 4 0 4.5-1.8-.5-2-2 0-4.500Z"/>',
  moving:
    '<path d="M2.5 6h11v11h-11zM13.5 10h4l4 4v3h-8"/><circle cx="7" cy="18.5" r="1.7"/><circle cx="17.5" cy="18.5" r="1.7"/>',
  vehicle: '<path d="M3 16.500v-4l2-5.500h14l2 5.500v4M3 12.500h18M3 16.500h18V19h-3v-2.500M6 16.500V19H3v-2.5"/>',
} as const

export type IconName = keyof typeof ICONS
