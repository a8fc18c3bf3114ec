/** Storybook's own look, around the stories and in the docs. */
import { create } from 'storybook/theming'

export const theme = create({
  base: 'light',
  brandTitle: 'Housestaff',
  colorSecondary: '#0a72b5',
  appBg: '#f6f7f8',
  fontBase: "system-ui, 'Helvetica Neue', Arial, sans-serif",
})
