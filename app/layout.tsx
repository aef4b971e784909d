import { connection } from 'next/server'
import { type ReactNode } from 'react'

export const metadata = { title: 'Klauza' }

export default async function Layout({ children }: { children: ReactNode }) {
  // Every page is rendered for its request: the content policy admits scripts by a nonce that is new each time.
  await connection()
  return (
    <html lang="ru">
      <body>{children}</body>
    </html>
  )
}
