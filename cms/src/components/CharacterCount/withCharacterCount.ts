import type { CollectionConfig, GlobalConfig } from 'payload'

const COMPONENT = '/components/CharacterCount/index.tsx#CharacterCount'

/** A collection whose form says how full its fields are. */
export const withCharacterCount = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {}
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), COMPONENT]
  return {
    ...collection,
    admin: { ...collection.admin, components: { ...components, edit: { ...components?.edit, beforeDocumentControls } } },
  }
}

/** The same for settings. */
export const withGlobalCharacterCount = (global: GlobalConfig): GlobalConfig => {
  const { components } = global.admin ?? {}
  const beforeDocumentControls = [...(components?.elements?.beforeDocumentControls ?? []), COMPONENT]
  return {
    ...global,
    admin: { ...global.admin, components: { ...components, elements: { ...components?.elements, beforeDocumentControls } } },
  }
}
