import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  // It makes a page of its own around Lit, which a bundle would have twice.
  serverExternalPackages: ['@lit-labs/ssr', '@housestaff/elements'],
}

export default config
