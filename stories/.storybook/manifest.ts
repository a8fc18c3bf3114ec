/** The elements' manifest as Storybook shows it: each element with what a page can use and nothing else. */
import manifest from '@housestaff/elements/custom-elements.json' with { type: 'json' }

interface Declaration {
  kind: string
  name: string
  members?: { name: string; privacy?: string }[]
  attributes?: { fieldName?: string }[]
  events?: { name: string }[]
}

export const elements = {
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations as Declaration[]).map(shown),
  })),
}

function shown(declaration: Declaration) {
  const { kind, name, members = [], attributes = [], events = [] } = declaration
  if (kind !== 'class' || !/^Hs[A-Z]/.test(name)) return declaration
  const usable = members.filter(({ privacy }) => privacy !== 'private' && privacy !== 'protected')
  return {
    ...declaration,
    members: usable,
    attributes: attributes.filter(({ fieldName }) => usable.some((member) => member.name === fieldName)),
    events: events.filter((event) => event.name.startsWith('hs-')),
  }
}
