'use client'

import { useLivePreviewContext, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { previewTexts } from '../../messages/preview'
import { languageOf } from '../../messages/translate'
import { DEVICES, type Device, useFit } from './useFit'
import { useFreshPage } from './useFreshPage'

const DEVICE_NAMES = Object.keys(DEVICES).filter((name): name is Device => name in DEVICES)

/** What a page of a preview bears, and a page that only says why there is none does not. */
const MARK = '.preview-mark'

/** The page of the document, beside its form and up to date with it. */
export const LivePreview = () => {
  const { iframeRef, isLivePreviewing, setIsLivePreviewing, shouldRenderIframe, url } = useLivePreviewContext()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const [device, setDevice] = useState<Device>('desktop')
  const [loaded, setLoaded] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const { room, fit } = useFit(device)
  const address = typeof url === 'string' ? url : ''
  const hasPage = loaded === address && Boolean(iframeRef.current?.contentDocument?.querySelector(MARK))
  const isLost = loaded === address && !hasPage
  const problem = useFreshPage({
    frame: iframeRef,
    url: address,
    locale: code,
    isReady: isLivePreviewing && hasPage,
    away: previewTexts.away[language],
  })

  useEffect(() => {
    if (matchMedia('(max-width: 64rem)').matches) setDevice('phone')
  }, [])

  useEffect(() => {
    if (!isLost || !isLivePreviewing) return undefined
    const timer = setTimeout(() => {
      setLoaded(undefined)
      setAttempt((count) => count + 1)
    }, 5000)
    return () => clearTimeout(timer)
  }, [isLost, isLivePreviewing])

  return (
    <section aria-label={previewTexts.preview[language]} className="ratusz-preview" hidden={!isLivePreviewing}>
      <div className="ratusz-preview__bar">
        <fieldset className="ratusz-preview__devices">
          <legend className="ratusz-preview__legend">{previewTexts.device[language]}</legend>
          {DEVICE_NAMES.map((name) => (
            <button aria-pressed={name === device} key={name} onClick={() => setDevice(name)} type="button">
              {previewTexts[name][language]}
            </button>
          ))}
        </fieldset>
        <a href={address} rel="noreferrer" target="_blank" title={previewTexts.saved[language]}>
          {previewTexts.window[language]}
        </a>
        <button className="ratusz-preview__close" onClick={() => setIsLivePreviewing(false)} type="button">
          {previewTexts.close[language]}
        </button>
      </div>
      <p aria-live="polite" className="ratusz-preview__problem">
        {problem}
      </p>
      <div className="ratusz-preview__room" ref={room}>
        {shouldRenderIframe && address && fit ? (
          <div
            className="ratusz-preview__device"
            data-device={device}
            dir="ltr"
            style={{ blockSize: fit.height * fit.scale, inlineSize: fit.width * fit.scale }}
          >
            <iframe
              key={attempt}
              onLoad={() => setLoaded(address)}
              ref={iframeRef}
              sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-downloads"
              src={address}
              style={{ blockSize: fit.height, inlineSize: fit.width, transform: `scale(${fit.scale})` }}
              title={previewTexts.preview[language]}
            />
          </div>
        ) : null}
      </div>
    </section>
  )
}
