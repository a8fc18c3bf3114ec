/** How the manifest is made: of what pages can use, at the paths at which it is published. */
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration'

export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  plugins: [{ name: 'published', packageLinkPhase }, customElementVsCodePlugin({ cssFileName: null })],
}

/** Leaves what defines an element or an event, with what pages can use of it. */
function packageLinkPhase({ customElementsManifest: manifest }) {
  manifest.modules = manifest.modules.filter(({ declarations }) => declarations.some(isPublic)).map(published)
}

const isPublic = ({ kind, tagName, superclass }) => kind === 'class' && (tagName || superclass?.name === 'Event')

function published({ path, declarations, exports, ...module }) {
  const name = path.split('/').at(-1).replace(/\.ts$/, '')
  const shown = declarations.filter(isPublic)
  const file = shown.some(({ tagName }) => tagName) ? `dist/${name}.js` : 'dist/index.js'
  const names = new Set(shown.map(({ name }) => name))
  return {
    ...module,
    path: file,
    declarations: shown.map(usable),
    exports: exports
      .filter(({ declaration }) => names.has(declaration.name))
      .map((entry) => ({ ...entry, declaration: { ...entry.declaration, module: file } })),
  }
}

function usable({ members = [], attributes = [], events = [], cssParts = [], ...declaration }) {
  const [collection, others] = ['collection', 'others'].map((wanted) => {
    return members.find(({ name }) => name === wanted)?.default?.match(/'\w+'/g) ?? []
  })
  const open = members
    // What an attribute sets is public, also where the base class keeps it to itself.
    .filter(({ privacy = 'public', static: isStatic, attribute }) => (privacy === 'public' || attribute) && !isStatic)
    .map((member) => ({
      ...withoutOrigin(member),
      ...(member.type && { type: typed(member.type, [...collection, ...others]) }),
    }))
  return {
    ...declaration,
    ...(collection[0] && { collection: collection[0].slice(1, -1) }),
    members: open,
    attributes: attributes.filter(({ fieldName }) => open.some(({ name }) => name === fieldName)).map(withoutOrigin),
    events: events.filter(({ name }) => name.startsWith('hs-')).map(withoutOrigin),
    cssParts: cssParts.map(withoutOrigin),
  }
}

// `Name` is a parameter of the base class.
const typed = ({ text }, collections) => ({
  text: text.replace(/\bName\b/, collections.join(' | ') || 'CollectionName'),
})

// The classes that are inherited from have no path of their own once they are built.
const withoutOrigin = (member) => ({ ...member, inheritedFrom: undefined })
