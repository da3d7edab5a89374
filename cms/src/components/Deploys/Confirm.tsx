'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useId, useState } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  /** On the button that opens the question, and on the one that says yes. */
  label: string
  question: string
  cancel: string
  buttonStyle?: 'primary' | 'secondary'
  size?: 'small' | 'medium'
  children?: ReactNode
  /** False leaves the question open: something in it has to be mended first. */
  onConfirm: () => Promise<boolean>
}

/** A button that asks before it acts. */
export const Confirm = ({ label, question, cancel, buttonStyle = 'secondary', size = 'medium', children, onConfirm }: Props) => {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button buttonStyle={buttonStyle} margin={false} onClick={() => setIsOpen(true)} size={size}>
        {label}
      </Button>
      {isOpen ? (
        <Question cancel={cancel} label={label} onClose={() => setIsOpen(false)} onConfirm={onConfirm} question={question}>
          {children}
        </Question>
      ) : null}
    </>
  )
}

type QuestionProps = Pick<Props, 'label' | 'question' | 'cancel' | 'children' | 'onConfirm'> & { onClose: () => void }

/** A question before something is done, over the page. */
export const Question = ({ label, question, cancel, children, onConfirm, onClose }: QuestionProps) => {
  const heading = useId()
  const [isBusy, setIsBusy] = useState(false)
  const confirm = async (): Promise<void> => {
    setIsBusy(true)
    const isDone = await onConfirm().finally(() => setIsBusy(false))
    if (isDone) onClose()
  }
  const open = (dialog: HTMLDialogElement | null): void => {
    if (dialog && !dialog.open) dialog.showModal()
  }
  // Outside the document's form, which would be sent by the Enter key in a field of the question.
  return createPortal(
    <dialog aria-labelledby={heading} className="ratusz-dialog" onClose={onClose} ref={open}>
      <h2 id={heading}>{question}</h2>
      {children}
      <div className="ratusz-actions">
        <Button disabled={isBusy} margin={false} onClick={() => void confirm()}>
          {label}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}
