/** What stands in a fold has to be opened before the browser can go to it. */
export function openFold(id: string): void {
  document.getElementById(id)?.closest('details')?.setAttribute('open', '');
}

/** The row of a requirement in the matrix. */
export const requirementId = (id: string) => `requirement.${id}`;
