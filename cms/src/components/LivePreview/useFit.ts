import { type RefObject, useEffect, useRef, useState } from 'react'

/** The screens that a page is shown on, in CSS pixels; a missing height fills what there is. */
export const DEVICES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: undefined },
} as const
export type Device = keyof typeof DEVICES

export type Fit = { width: number; height: number; scale: number }

/** How large a device is to be drawn so that it fits the room that there is. */
export const useFit = (device: Device): { room: RefObject<HTMLDivElement | null>; fit: Fit | undefined } => {
  const room = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; height: number }>()
  useEffect(() => {
    if (!room.current) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(room.current)
    return () => observer.disconnect()
  }, [])
  return { room, fit: size && size.width > 0 ? fitInto(size, device) : undefined }
}

const fitInto = (room: { width: number; height: number }, device: Device): Fit => {
  const { width, height } = DEVICES[device]
  if (height === undefined) {
    const wide = Math.max(width, room.width)
    const scale = room.width / wide
    return { width: wide, height: room.height / scale, scale }
  }
  const scale = Math.min(1, room.width / width)
  return { width, height: Math.min(height, room.height / scale), scale }
}
