/** For fields that only repeat another one: a comparison of versions says nothing of them. */
export const NoDifference = () => null
