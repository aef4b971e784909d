import { librarySourceResponse } from '@/server/library/source-response';
import { currentVisitor } from '@/server/sessions/visitor';

/** The texts of the clause library, for drafting in the browser. */
export async function GET(request: Request): Promise<Response> {
  const { owner } = await currentVisitor();
  return librarySourceResponse(owner, new URL(request.url).searchParams.get('release'));
}
