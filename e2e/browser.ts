import { chromium } from '@playwright/test'
import packaged from '@sparticuz/chromium'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A browser to run the journeys in. */
export interface Browser {
  executablePath: string
  /** Switches that this build needs. */
  args: string[]
}

const installedNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/**
 * Finds a Chromium, so that no machine has to download one: the one that is asked for, else one that is installed, else
 * Playwright's own, else the one inside the package @sparticuz/chromium, which is unpacked on first use.
 * @param wanted path of a browser, from KLAUZA_BROWSER
 * @param searchPath folders of programs, as in PATH
 */
export async function findBrowser(wanted: string | null, searchPath: string): Promise<Browser> {
  if (wanted !== null) return { executablePath: wanted, args: [] }
  const installed = searchPath
    .split(delimiter)
    .flatMap((folder) => installedNames.map((name) => join(folder, name)))
    .find(isProgram)
  if (installed !== undefined) return { executablePath: installed, args: [] }
  if (existsSync(chromium.executablePath())) return { executablePath: chromium.executablePath(), args: [] }
  return { executablePath: await packaged.executablePath(), args: ['--disable-gpu', '--no-zygote'] }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
