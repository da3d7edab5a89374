/** The address of a place on OpenStreetMap; undefined where neither its position nor its address is known. */
export const mapHref = (place: { lat: number | null; lng: number | null; address: string | null }): string | undefined => {
  const { lat, lng, address } = place
  if (lat !== null && lng !== null) return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}`
  return address === null ? undefined : `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`
}
