'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useId, useRef, useState } from 'react'

type Props = {
  /** On the button that opens the question, and on the one that says yes. */
  label: string
  question: string
  cancel: string
  buttonStyle?: 'primary' | 'secondary'
  size?: 'small' | 'medium'
  children: ReactNode
  onConfirm: () => Promise<void>
}

/** A button that asks before it acts. */
export const Confirm = ({ label, question, cancel, buttonStyle = 'secondary', size = 'medium', children, onConfirm }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [isBusy, setIsBusy] = useState(false)
  const confirm = async (): Promise<void> => {
    setIsBusy(true)
    await onConfirm().finally(() => {
      setIsBusy(false)
      dialog.current?.close()
    })
  }
  return (
    <>
      <Button buttonStyle={buttonStyle} margin={false} onClick={() => dialog.current?.showModal()} size={size}>
        {label}
      </Button>
      <dialog aria-labelledby={heading} className="ratusz-dialog" ref={dialog}>
        <h2 id={heading}>{question}</h2>
        {children}
        <div className="ratusz-actions">
          <Button disabled={isBusy} margin={false} onClick={() => void confirm()}>
            {label}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {cancel}
          </Button>
        </div>
      </dialog>
    </>
  )
}
