/** What can be done about a problem: a button where one thing alone is right, and a field with what stands there. */
import type { ShownProblem } from 'housestaff/preview'
import type { Wish } from './talk.js'

/** The controls of a problem; `written` is what stands at its place, if that can be changed here. */
export function remediesFor(problem: ShownProblem, written: string | undefined, wish: (wish: Wish) => void): Node[] {
  const { cure, mend, cell } = problem
  const remedies: Node[] = []
  if (cure !== undefined && (mend || cell !== undefined)) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = cure.slice(0, 1).toUpperCase() + cure.slice(1)
    button.addEventListener('click', () => wish({ kind: 'mend', problem }))
    remedies.push(button)
  }
  if (written !== undefined) remedies.push(fieldFor(problem, written, wish))
  return remedies
}

function fieldFor(problem: ShownProblem, written: string, wish: (wish: Wish) => void): HTMLFormElement {
  const { cell, line } = problem
  const form = document.createElement('form')
  const label = document.createElement('label')
  // A line may become two; what stands in a cell seldom does.
  const field = document.createElement(cell === undefined ? 'textarea' : 'input')
  if (field instanceof HTMLTextAreaElement) field.rows = 1
  field.value = written
  field.spellcheck = false
  field.autocomplete = 'off'
  label.append(cell === undefined ? `Line ${line}` : `Cell ${cell}`, field)
  const button = document.createElement('button')
  button.textContent = 'Change'
  form.append(label, button)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    wish({ kind: 'write', problem, text: field.value })
  })
  return form
}
