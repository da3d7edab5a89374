/** JSON-LD as it stands in a page: `<` is written so that no text can end the script. https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements */
export const jsonLdText = (value: object): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
