import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { keepNewRowsOpen } from '../../forms/newRows'
import { formStateInOwnLanguage } from '../../forms/ownLanguage'
import { importMap } from './admin/importMap.js'
import './admin.css'
import './statistics.css'
import './deploys.css'
import './languages.css'
import './conflict.css'
import './import.css'
import './preview.css'
import './workflow.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const serverFunctions = { 'form-state': formStateInOwnLanguage }
  return handleServerFunctions({ ...keepNewRowsOpen(args), config, importMap, serverFunctions })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
