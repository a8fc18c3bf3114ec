/** Our own markup and styles, as a ready string given to `innerHTML`: what the browser alone needs for them. */
import { HsAlumniTable } from '@housestaff/elements/alumni-table'
import { plainTable } from './plain.ts'
import type { Table } from './table.ts'

/** It begins with ten rows. Making the string is no part of any time. */
export function sameMarkup(): Table {
  const drawn = plainTable()
  let all: string
  return {
    ...drawn,
    draw(place, records) {
      const table = new HsAlumniTable()
      table.pageSize = 0
      table.records = [...records]
      place.append(table)
      void table.updateComplete.then(() => {
        const markup = table.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '')
        const [before, body, after] = markup.split(/(?<=<tbody[^>]*>)|(?=<\/tbody>)/)
        all = body!
        table.remove()
        const shadow = place.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
        shadow.adoptedStyleSheets = HsAlumniTable.elementStyles.map(sheetOf)
        const ten = all.split(/(?<=<\/tr>)/).slice(0, 10)
        drawn.start(shadow, `${before}${ten.join('')}${after}`)
      })
    },
    all: () => drawn.fill(all),
  }
}

function sheetOf(styles: (typeof HsAlumniTable.elementStyles)[number]): CSSStyleSheet {
  return styles instanceof CSSStyleSheet ? styles : styles.styleSheet!
}
