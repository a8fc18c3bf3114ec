/** What is weighed beside our elements. */
import { readdirSync } from 'node:fs'
import { peersFolder } from './bundle.ts'

export interface Kind {
  title: string
  /** Which of our elements are of this kind, by name. */
  ours: RegExp
  peers: Weighed[]
}

export interface Weighed {
  name: string
  /** What has to be loaded for it, seen from the folder of the peers. */
  code: string
  /** What it does, where that is not what ours do. */
  does?: string
}

const load = (...files: string[]) => files.map((file) => `import '${file}'`).join('\n')

export const kinds: Kind[] = [
  {
    title: 'tables',
    ours: /-table$/,
    peers: [
      { name: 'tabulator-tables', code: load('./tables/tabulator.ts'), does: 'sorts, searches, pages' },
      { name: 'ag-grid-community', code: load('./tables/ag-grid.ts'), does: 'sorts, searches, pages' },
      { name: '@vaadin/grid', code: load('./tables/vaadin-grid.ts'), does: 'sorts, scrolls' },
      { name: '@tanstack/lit-table', code: load('./tables/tanstack.ts'), does: 'sorts, searches, pages; no styles' },
      { name: 'nhsuk-frontend', code: load('./tables/nhsuk.ts'), does: 'sorts' },
      { name: 'sortable-tablesort', code: load('./tables/sortable.ts'), does: 'sorts' },
      {
        name: '@rhds/elements',
        code: load('@rhds/elements/rh-table/rh-table.js', '@rhds/elements/rh-table/rh-table-lightdom.css'),
        does: 'sorts',
      },
      { name: '@patternfly/elements', code: load('@patternfly/elements/pf-table/pf-table.js'), does: 'sorts' },
    ],
  },
  {
    title: 'cards',
    ours: /-card$/,
    peers: [
      { name: '@material/web', code: load('@material/web/labs/card/elevated-card.js') },
      { name: '@patternfly/elements', code: load('@patternfly/elements/pf-card/pf-card.js') },
      { name: '@rhds/elements', code: load('@rhds/elements/rh-card/rh-card.js') },
      {
        name: '@awesome.me/webawesome',
        code: load(
          '@awesome.me/webawesome/dist/components/card/card.js',
          '@awesome.me/webawesome/dist/styles/webawesome.css',
        ),
      },
    ],
  },
  {
    title: 'quotes',
    ours: /^testimonial/,
    peers: [{ name: '@rhds/elements', code: load('@rhds/elements/rh-blockquote/rh-blockquote.js') }],
  },
  {
    title: 'timelines',
    ours: /timeline/,
    peers: [
      {
        name: '@knight-lab/timelinejs',
        code: load('@knight-lab/timelinejs/dist/js/timeline.js', '@knight-lab/timelinejs/dist/css/timeline.css'),
      },
      {
        name: '@rhds/elements',
        code: load('@rhds/elements/rh-progress-stepper/rh-progress-stepper.js'),
        does: 'shows steps, the nearest it has',
      },
    ],
  },
  { title: 'other elements', ours: /./, peers: [] },
]

/** Whole libraries, beside all our elements. */
export const libraries: Weighed[] = [
  { name: '@material/web', code: load('@material/web/all.js') },
  { name: '@rhds/elements', code: load('@rhds/elements') },
  {
    name: '@awesome.me/webawesome',
    code: load(...webAwesome(), '@awesome.me/webawesome/dist/styles/webawesome.css'),
  },
]

/** It has no file that loads everything at once. */
function webAwesome(): string[] {
  const components = '@awesome.me/webawesome/dist/components'
  return readdirSync(`${peersFolder}node_modules/${components}`).map((name) => `${components}/${name}/${name}.js`)
}
