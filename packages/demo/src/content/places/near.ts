import { TOWN_HALL } from '../units/town-hall.ts'

/** A position by its distance from the town hall in degrees: the sea is to the north, the lighthouse to the east. */
export const near = (north: number, east: number) => ({
  lat: Number((TOWN_HALL.lat + north).toFixed(4)),
  lng: Number((TOWN_HALL.lng + east).toFixed(4)),
})

export const daily = (days: number[], opens: string, closes: string) => days.map((day) => ({ day, opens, closes }))
