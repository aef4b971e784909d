import { librarySourceResponse } from '@/server/library/source-response';

/** The texts of the clause library, for drafting in the browser. */
export function GET(request: Request): Promise<Response> {
  return librarySourceResponse(new URL(request.url).searchParams.get('release'));
}
